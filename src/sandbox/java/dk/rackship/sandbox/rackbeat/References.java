package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.util.Map;

/** Fields of an order or a customer that name another record by its number. */
final class References {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "customer_id", Kind.CUSTOMERS,
          "employee_id", Kind.EMPLOYEES,
          "our_reference_id", Kind.EMPLOYEES,
          "payment_terms_id", Kind.PAYMENT_TERMS,
          "delivery_terms_id", Kind.DELIVERY_TERMS,
          "layout_id", Kind.LAYOUTS,
          "customer_group_id", Kind.CUSTOMER_GROUPS);
  private final RackbeatAccount account;

  References(RackbeatAccount account) {
    this.account = account;
  }

  /**
   * Every record named must be there.
   *
   * @throws Refusal 422
   */
  void check(JsonNode written) {
    KINDS.forEach(
        (field, kind) -> {
          if (Json.has(written, field)
              && account.table(kind).find(written.path(field).asText()).isEmpty()) {
            throw Refusal.invalid(field, "The selected " + field + " is invalid.");
          }
        });
  }

  /**
   * Sets {@code payment_terms} beside {@code payment_terms_id} and so on; null where nothing is
   * named.
   */
  void embed(ObjectNode record, String field) {
    String key = record.path(field + "_id").asText();
    Kind kind = KINDS.getOrDefault(field + "_id", Kind.FIELDS);
    account
        .table(kind)
        .find(key)
        .ifPresentOrElse(found -> record.set(field, cut(found)), () -> record.putNull(field));
  }

  /** Number and name. */
  static ObjectNode cut(ObjectNode record) {
    ObjectNode cut = Json.object();
    cut.set("number", record.path("number"));
    return cut.set("name", record.path("name"));
  }
}
