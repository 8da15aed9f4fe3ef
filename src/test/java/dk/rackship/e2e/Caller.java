package dk.rackship.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who calls the server: who it is, is in the headers.
 *
 * @param base address that every path is put behind
 * @param headers sent with every call
 */
record Caller(String base, Map<String, String> headers) {
  private static final String SERVER =
      System.getProperty("rackship.test.url", "http://localhost:9280");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static {
    // the build goes on when the server runs; on a slow machine its applications need a while more
    await()
        .pollInSameThread() // another thread would wait for this class
        .atMost(Duration.ofMinutes(3))
        .ignoreExceptions()
        .until(() -> stranger().get("/health/ready").status() == 200);
  }

  /** Without any login. */
  static Caller stranger() {
    return new Caller(SERVER, Map.of("Content-Type", "application/json"));
  }

  static Caller operator() {
    return stranger().with("Authorization", basic("operator", "sandbox"));
  }

  static Caller merchant(String session) {
    return stranger().with("Authorization", "Bearer " + session);
  }

  /** The sandbox's control API. */
  static Caller sandbox() {
    return stranger().at("/sandbox/control");
  }

  static String basic(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  Caller at(String path) {
    return new Caller(base + path, headers);
  }

  Caller with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Caller(base, Map.copyOf(more));
  }

  Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Answer delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  Answer post(String path, Object body) {
    return send("POST", path, BodyPublishers.ofString(body.toString()));
  }

  Answer put(String path, Object body) {
    return send("PUT", path, BodyPublishers.ofString(body.toString()));
  }

  Answer patch(String path, Object body) {
    return send("PATCH", path, BodyPublishers.ofString(body.toString()));
  }

  Answer send(String method, String path, BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(60))
            .method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> got = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(got.statusCode(), got.headers(), got.body());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
