package dk.rackship.bench.vendor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One small Rackbeat account: what connecting reads, and what the settings choose from. */
final class RackbeatLists {
  static final String SELF =
      """
      {"user_account":{"id":7981,"company_name":"Ærø Møbler ApS","is_ready":true,"address":
      {"street":"Havnen 1","street2":null,"city":"Ærøskøbing","zipcode":"5970","country":"Danmark"}},
      "user":{"id":31,"name":"Ole","email":"ole@example.test"}}\
      """;

  static final String CUSTOMER =
      """
      {"customer":{"number":10042,"name":"Ærø Møbler & Ånd ApS","customer_group_id":1,
      "group":{"number":1,"name":"Webshop"}}}\
      """;

  private static final Map<String, List<String>> LISTS =
      Map.of(
          "delivery_terms", List.of(named(4, "GLS Pakkeshop"), named(5, "Bring")),
          "payment_terms", List.of(named(3, "Netto 14 dage")),
          "customer_groups", List.of(named(1, "Webshop"), named(2, "Engros")),
          "product_groups", List.of(named(1, "Varer")),
          "employees", List.of(named(7, "Mette Sørensen")),
          "layouts", List.of(named(2, "Standard")),
          "locations", List.of(named(1, "Hovedlager"), named(2, "Butik")),
          "orders", List.of(),
          "order_shipments", List.of());

  private RackbeatLists() {}

  /** The only page of the list at a path; its key is the path's last word with underscores. */
  static Optional<String> list(String path) {
    String key = path.replaceFirst("^/api/", "").replace('-', '_');
    return Optional.ofNullable(LISTS.get(key)).map(items -> page(key, items));
  }

  static String page(String key, Collection<?> items) {
    return "{\"%s\":%s,\"total\":%d,\"pages\":1,\"page\":1,\"limit\":200}"
        .formatted(key, items, items.size());
  }

  private static String named(int number, String name) {
    return "{\"number\":%d,\"name\":\"%s\"}".formatted(number, name);
  }
}
