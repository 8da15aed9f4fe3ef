package dk.rackship.bench.vendor;

import java.util.Map;
import java.util.Optional;

/** The Webshipper account's order channel and shipping rates, and the lists that stay empty. */
final class WebshipperLists {
  private static final String CHANNEL =
      """
      {"id":"7","type":"order_channels","attributes":
      {"channel_label":"Rackbeat DK","sync_status":"synchronize"}}\
      """;

  private static final String PARCEL_SHOP = rate(31, "GLS Pakkeshop");
  private static final String HOME = rate(32, "Bring");
  private static final String RATES = many(PARCEL_SHOP + "," + HOME);

  private static final Map<String, String> DOCUMENTS =
      Map.ofEntries(
          Map.entry("/v2/order_channels", many(CHANNEL)),
          Map.entry("/v2/order_channels/7", one(CHANNEL)),
          Map.entry("/v2/order_channels/7/shipping_rates", RATES),
          Map.entry("/v2/shipping_rates", RATES),
          Map.entry("/v2/shipping_rates/31", one(PARCEL_SHOP)),
          Map.entry("/v2/shipping_rates/32", one(HOME)),
          Map.entry("/v2/carriers", many("")),
          Map.entry("/v2/users", many("")),
          Map.entry("/v2/shipments", many("")),
          Map.entry("/v2/webhook_failures", many("")));

  private WebshipperLists() {}

  static Optional<String> at(String path) {
    return Optional.ofNullable(DOCUMENTS.get(path));
  }

  static String one(String resource) {
    return "{\"data\":" + resource + "}";
  }

  static String many(String resources) {
    return "{\"data\":[" + resources + "]}";
  }

  private static String rate(int id, String name) {
    return """
    {"id":"%d","type":"shipping_rates","attributes":{"name":"%s","order_channel_id":7,
    "require_drop_point":false,"is_return":false,"is_hidden":false,"carrier_id":1}}\
    """
        .formatted(id, name);
  }
}
