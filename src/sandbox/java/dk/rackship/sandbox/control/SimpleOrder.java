package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.util.Map;

/** The control API's short form of a Rackbeat order, written out as Rackbeat takes it. */
final class SimpleOrder {
  private static final Map<String, String> FIELDS =
      Map.of(
          "customer", "customer_id",
          "deliveryTerms", "delivery_terms_id",
          "deliveryAddress", "delivery_address",
          "billingAddress", "billing_address",
          "currency", "currency",
          "note", "note",
          "otherReference", "other_reference",
          "theirReference", "their_reference",
          "vatZone", "vat_zone",
          "number", "number");
  private static final Map<String, String> LINE_FIELDS =
      Map.of(
          "sku", "item_id",
          "quantity", "quantity",
          "price", "line_price",
          "discount", "discount_percentage",
          "location", "location_id",
          "vat", "vat_percentage",
          "name", "name");

  private SimpleOrder() {}

  /** As Rackbeat takes it; a new order gets a customer and a line where none is named. */
  static ObjectNode write(ObjectNode simple, boolean fresh) {
    ObjectNode order = renamed(simple, FIELDS);
    if (fresh && !order.has("customer_id")) {
      order.put("customer_id", 10002);
    }
    if (fresh || simple.has("lines")) {
      ArrayNode lines = order.putArray("lines");
      simple.path("lines").forEach(line -> lines.add(renamed(line, LINE_FIELDS)));
      if (lines.isEmpty()) {
        lines.addObject().put("item_id", "STOL-EG-01").put("quantity", 2);
      }
    }
    return order;
  }

  /** {@code lines} of a shipment, as create-shipment takes them; without lines an empty object. */
  static ObjectNode lines(ObjectNode simple) {
    ObjectNode body = Json.object();
    if (simple.path("lines").isArray()) {
      ArrayNode lines = body.putArray("lines");
      Map<String, String> names = Map.of("orderLineId", "order_line_id", "quantity", "quantity");
      simple.path("lines").forEach(line -> lines.add(renamed(line, names)));
    }
    return body;
  }

  private static ObjectNode renamed(JsonNode from, Map<String, String> names) {
    ObjectNode to = Json.object();
    names.forEach(
        (ours, theirs) -> {
          if (from.has(ours)) {
            to.set(theirs, from.get(ours));
          }
        });
    return to;
  }
}
