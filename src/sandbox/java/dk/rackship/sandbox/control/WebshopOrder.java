package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import org.jspecify.annotations.Nullable;

/** An order as a webshop sends it to Webshipper; what the caller leaves out is made up. */
final class WebshopOrder {
  private static final String EXAMPLE =
      """
      {"status": "pending", "currency": "DKK",
       "delivery_address": {"att_contact": "Søren Kjær", "address_1": "Strandvejen 8", "zip": "8000",
         "city": "Aarhus C", "country_code": "DK", "email": "soren.kjaer@example.test", "phone": "+45 51 52 53 54"},
       "original_shipping": {"shipping_code": "gls", "shipping_name": "GLS Erhverv", "price": 49, "vat_percent": 25},
       "order_lines": [{"sku": "PUDE-ULD", "description": "Pude i uld", "quantity": 2, "unit_price": 349,
         "vat_percent": 25, "weight": 0.7, "weight_unit": "kg"}]}
      """;

  private static final int WEBSHOP = 8;

  private WebshopOrder() {}

  /**
   * The {@code data} of a new order.
   *
   * @param attributes JSON:API attributes, and {@code orderChannelId} (left out: the webshop's) and
   *     {@code shippingRateId} (left out: none)
   */
  static ObjectNode document(ObjectNode attributes) {
    ObjectNode data = Json.object().put("type", "orders");
    ObjectNode relationships = data.putObject("relationships");
    point(relationships, "order_channel", attributes.remove("orderChannelId"), WEBSHOP);
    point(relationships, "shipping_rate", attributes.remove("shippingRateId"), 0);
    ObjectNode order = Json.read(EXAMPLE);
    order.setAll(attributes);
    data.set("attributes", order);
    return data;
  }

  /** The {@code data} of a change. */
  static ObjectNode change(int order, ObjectNode attributes) {
    ObjectNode data = Json.object().put("type", "orders").put("id", String.valueOf(order));
    point(data.putObject("relationships"), "shipping_rate", attributes.remove("shippingRateId"), 0);
    data.set("attributes", attributes);
    return data;
  }

  private static void point(
      ObjectNode relationships, String name, @Nullable JsonNode id, int otherwise) {
    int target = id == null || id.isNull() ? otherwise : id.asInt();
    if (target > 0) {
      ObjectNode to = relationships.putObject(name).putObject("data").put("type", name + "s");
      to.put("id", String.valueOf(target));
    }
  }
}
