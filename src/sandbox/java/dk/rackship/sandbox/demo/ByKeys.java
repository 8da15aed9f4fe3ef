package dk.rackship.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiFunction;

/** Connects a merchant without Rackbeat's app store, and chooses settings, as an operator would. */
@Singleton
public class ByKeys {
  private final RackshipApi rackship;

  /**
   * @param rackship the application
   */
  @Inject
  public ByKeys(RackshipApi rackship) {
    this.rackship = rackship;
  }

  /**
   * Keys of both vendors.
   *
   * @param rackbeatToken API token
   * @param webshipperAccount a DNS label
   * @param webshipperToken access token
   */
  public record Logins(String rackbeatToken, String webshipperAccount, String webshipperToken) {}

  /** As the application takes them. */
  public ObjectNode of(Logins logins) {
    ObjectNode body = Json.object();
    body.putObject("rackbeat").put("apiToken", logins.rackbeatToken());
    body.putObject("webshipper")
        .put("account", logins.webshipperAccount())
        .put("apiToken", logins.webshipperToken());
    return body;
  }

  /** Connects; the first sync goes on by itself. */
  public RackshipApi.Answer connect(Logins logins) {
    return rackship.post("/api/connections", of(logins));
  }

  /**
   * Saves the settings that suit the demo's accounts.
   *
   * @param connection its path, as {@code /api/connections/...}
   */
  public RackshipApi.Answer choose(String connection) {
    return change(connection, DemoSettings::choose);
  }

  /**
   * Saves the settings with a change.
   *
   * @param connection its path
   * @param change gets the settings and the options, and gives the settings as wanted
   */
  public RackshipApi.Answer change(
      String connection, BiFunction<ObjectNode, JsonNode, JsonNode> change) {
    var options = rackship.get(connection + "/options");
    var stored = rackship.get(connection + "/settings");
    if (!(stored.body() instanceof ObjectNode settings) || stored.status() != 200) {
      return stored;
    }
    settings.remove(List.of("locked", "problems"));
    var wanted = (ObjectNode) change.apply(settings, options.body());
    return rackship.put(connection + "/settings", wanted, stored.etag());
  }
}
