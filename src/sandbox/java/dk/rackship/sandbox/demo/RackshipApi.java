package dk.rackship.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.BadJson;
import dk.rackship.sandbox.Json;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The application as its operator calls it. */
@Singleton
public class RackshipApi {
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final String base;
  private final String login;
  private final String user;
  private final String password;

  /**
   * @param base {@code rackship.public-url}
   * @param user operator's name
   * @param password operator's password, if this server's configuration holds it
   */
  @Inject
  public RackshipApi(
      @ConfigProperty(
              name = "rackship.public-url",
              defaultValue = "http://localhost:${http.port:9080}")
          String base,
      @ConfigProperty(name = "rackship.operator.user", defaultValue = "operator") String user,
      @ConfigProperty(name = "rackship.operator.password") Optional<String> password) {
    this.base = base.replaceFirst("/+$", "");
    this.user = user;
    this.password = password.orElse("");
    String pair = user + ":" + this.password;
    login = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * An answer.
   *
   * @param status HTTP status; 0 when there is no answer
   * @param body JSON, empty if it was none
   * @param etag empty if there is none
   */
  public record Answer(int status, JsonNode body, String etag) {
    /** In words, for a person. */
    public String problem() {
      return status == 0 ? "no answer" : status + " " + Json.text(body, "detail");
    }
  }

  /** Where people reach it. */
  public String base() {
    return base;
  }

  /** The sandbox's operator, in words for the console: a login to play with, and no secret. */
  String login() {
    return user + ", password " + password;
  }

  /** Reads. */
  public Answer get(String path) {
    return send("GET", path, null, "");
  }

  /** Calls as the page asks for it; {@code body} null: none. */
  public Answer call(String method, String path, @Nullable ObjectNode body) {
    return send(method, path, body, "");
  }

  /** Creates. */
  public Answer post(String path, ObjectNode body) {
    return send("POST", path, body, "");
  }

  /** Replaces what is still as in {@code etag}. */
  public Answer put(String path, ObjectNode body, String etag) {
    return send("PUT", path, body, etag);
  }

  /**
   * The merchant's connection, by its Rackbeat account; nothing if there is none that is not
   * disconnected.
   */
  public Optional<JsonNode> connection(int rackbeatAccount) {
    String id = String.valueOf(rackbeatAccount);
    String query = "?q=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    for (JsonNode each : get("/api/connections" + query).body().path("items")) {
      boolean gone = Json.text(each, "status").equals("DISCONNECTED");
      if (Json.text(each, "rackbeatAccountId").equals(id) && !gone) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private Answer send(String method, String path, @Nullable ObjectNode body, String etag) {
    var publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofByteArray(Json.bytes(body));
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", login)
            .header("Accept", "application/json, application/problem+json")
            .method(method, publisher);
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (!etag.isEmpty()) {
      request.header("If-Match", etag);
    }
    return send(request.build());
  }

  private Answer send(HttpRequest request) {
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String etag = answer.headers().firstValue("ETag").orElse("");
      return new Answer(answer.statusCode(), parsed(answer.body()), etag);
    } catch (IOException e) {
      return new Answer(0, Json.object(), "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Answer(0, Json.object(), "");
    }
  }

  private static JsonNode parsed(String body) {
    try {
      return Json.read(body);
    } catch (BadJson e) {
      return Json.object();
    }
  }
}
