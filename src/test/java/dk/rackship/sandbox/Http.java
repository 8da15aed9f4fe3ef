package dk.rackship.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls one part of the sandbox, and holds each answer against a contract where there is one. */
final class Http {
  private static final String BASE =
      System.getProperty("rackship.test.url", "http://localhost:9080") + "/sandbox";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * An answer.
   *
   * @param status HTTP status
   * @param text body
   */
  record Answer(int status, String text) {
    JsonNode json() {
      try {
        return JSON.readTree(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String at(String pointer) {
      return json().at(pointer).asText();
    }
  }

  /** Told of every answer. */
  interface Check {
    void answer(String method, String path, Answer answer);
  }

  private final String root;
  private final String token;
  private final String mediaType;
  private final Check check;

  Http(String root, String token, String mediaType, Check check) {
    this.root = root;
    this.token = token;
    this.mediaType = mediaType;
    this.check = check;
  }

  Http with(String otherToken, String otherType) {
    return new Http(root, otherToken, otherType, check);
  }

  Answer get(String path) {
    return send("GET", path, "");
  }

  Answer post(String path, String body) {
    return send("POST", path, body);
  }

  Answer put(String path, String body) {
    return send("PUT", path, body);
  }

  Answer patch(String path, String body) {
    return send("PATCH", path, body);
  }

  Answer delete(String path) {
    return send("DELETE", path, "");
  }

  private Answer send(String method, String path, String body) {
    URI uri = URI.create(BASE + root + path.replace("[", "%5B").replace("]", "%5D"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .timeout(Duration.ofSeconds(20))
            .header("Accept", mediaType)
            .header("Content-Type", mediaType)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<String> got = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      Answer answer = new Answer(got.statusCode(), got.body());
      check.answer(method, path, answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
