package dk.rackship.bench.setup;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;

/** The server's JSON interface, as an operator calls it. An answer that is no 2xx is an error. */
final class OperatorApi {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;
  private final String authorization;

  OperatorApi(String url, String password) {
    this.url = url;
    String login = Base64.getEncoder().encodeToString(("operator:" + password).getBytes(UTF_8));
    authorization = "Basic " + login;
  }

  Document get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  Document post(String path, String body) throws IOException, InterruptedException {
    return send(request(path).POST(BodyPublishers.ofString(body)));
  }

  /** Saves a document that was read and changed; refused when somebody else saved it in between. */
  Document put(String path, Document document) throws IOException, InterruptedException {
    HttpRequest.Builder request = request(path).header("If-Match", document.etag());
    return send(request.PUT(BodyPublishers.ofString(document.json().toString())));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path))
        .timeout(PATIENCE)
        .header("Authorization", authorization)
        .header("Content-Type", "application/json")
        .header("Accept", "application/json");
  }

  private Document send(HttpRequest.Builder builder) throws IOException, InterruptedException {
    HttpRequest request = builder.build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(
          request.method()
              + " "
              + request.uri()
              + " answered "
              + answer.statusCode()
              + " "
              + answer.body());
    }
    JsonNode json = JSON.readTree(answer.body());
    return new Document(json, answer.headers().firstValue("ETag").orElse(""));
  }
}
