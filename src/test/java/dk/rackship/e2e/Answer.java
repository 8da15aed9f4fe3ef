package dk.rackship.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.util.List;

/**
 * An HTTP answer.
 *
 * @param status HTTP status
 * @param headers as they came
 * @param text body
 */
record Answer(int status, HttpHeaders headers, String text) {
  private static final ObjectMapper JSON = new ObjectMapper();

  JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  /** The text that a JSON pointer points at. */
  String at(String pointer) {
    return json().at(pointer).asText();
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** It must be this, else the test ends with what it is. */
  Answer expect(int wanted) {
    assertThat(status).as(text).isEqualTo(wanted);
    return this;
  }

  /** It must be problem+json of this status, with a sentence; gives the sentence. */
  String problem(int wanted) {
    expect(wanted);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(json().path("status").asInt()).isEqualTo(wanted);
    assertThat(at("/type")).isNotBlank();
    assertThat(at("/title")).isNotBlank();
    assertThat(at("/detail")).contains(" ").endsWith(".");
    return at("/detail");
  }

  /** It must be a 422 that complains of these fields and no others, each in a sentence. */
  Answer complaint(String... fields) {
    problem(422);
    JsonNode errors = json().path("errors");
    assertThat(errors.findValuesAsText("field")).containsExactlyInAnyOrder(fields);
    List<String> messages = errors.findValuesAsText("message");
    assertThat(messages).allSatisfy(message -> assertThat(message).endsWith("."));
    return this;
  }
}
