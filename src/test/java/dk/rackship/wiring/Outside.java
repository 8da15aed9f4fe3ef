package dk.rackship.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * Somebody who calls the server over HTTP. No answer may ever set a cookie.
 *
 * @param authorization header of that name; empty: none
 */
record Outside(String authorization) {
  private static final String BASE = "http://localhost:" + System.getProperty("wiring.http.port");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  static Outside stranger() {
    return new Outside("");
  }

  static Outside operator(String password) {
    var typed = ("operator:" + password).getBytes(StandardCharsets.UTF_8);
    return new Outside("Basic " + Base64.getEncoder().encodeToString(typed));
  }

  static Outside merchant(String settingsKey) throws IOException, InterruptedException {
    var body = BodyPublishers.ofString(JSON.writeValueAsString(Map.of("key", settingsKey)));
    var opened = stranger().send(request("/api/sessions").POST(body));
    assertThat(opened.statusCode()).isEqualTo(201);
    return new Outside("Bearer " + json(opened).path("token").asText());
  }

  static JsonNode json(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(BASE + path))
        .timeout(Duration.ofSeconds(20))
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    return answer;
  }
}
