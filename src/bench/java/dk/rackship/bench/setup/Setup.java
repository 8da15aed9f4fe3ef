package dk.rackship.bench.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.bench.server.ServerPlan;
import dk.rackship.bench.time.Pause;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Connects one merchant's two accounts, so that booked Rackbeat orders move to Webshipper. */
public final class Setup {
  private static final Duration LONGEST_SYNC = Duration.ofSeconds(60);

  private static final String CREDENTIALS =
      """
      {"rackbeat":{"apiToken":"bench-rackbeat"},
      "webshipper":{"account":"bench","apiToken":"bench-webshipper"}}\
      """;

  private final OperatorApi api;

  private Setup(OperatorApi api) {
    this.api = api;
  }

  /** Connects on the server of that plan, waits for the first sync and saves the settings. */
  public static MerchantConnection connect(ServerPlan server)
      throws IOException, InterruptedException {
    return new Setup(new OperatorApi(server.url(), ServerPlan.OPERATOR_PASSWORD)).connect();
  }

  private MerchantConnection connect() throws IOException, InterruptedException {
    Document created = api.post("/api/connections", CREDENTIALS);
    String id = created.json().at("/connection/id").asText();
    MerchantConnection connection = new MerchantConnection(api, id);
    await(connection, List.of("SETUP", "ACTIVE"));
    saveSettings(connection.path() + "/settings");
    await(connection, List.of("ACTIVE"));
    return connection;
  }

  private static void await(MerchantConnection connection, List<String> states) throws IOException {
    if (!Pause.until(LONGEST_SYNC, () -> states.contains(connection.status()))) {
      throw new IOException("the connection stays " + connection.status() + ", not " + states);
    }
  }

  private void saveSettings(String path) throws IOException, InterruptedException {
    Document settings = api.get(path);
    ObjectNode json = settings.json().deepCopy();
    json.remove(List.of("locked", "problems"));
    json.put("orderChannelId", "7")
        .put("orderTransfer", "RACKBEAT_TO_WEBSHIPPER")
        .put("transferWhen", "ORDER_BOOKED");
    json.putArray("shippingRates")
        .addObject()
        .put("deliveryTermsId", "4")
        .put("shippingRateId", "31");
    api.put(path, new Document(json, settings.etag()));
  }
}
