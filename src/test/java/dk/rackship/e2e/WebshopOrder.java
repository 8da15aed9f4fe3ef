package dk.rackship.e2e;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * An order to be made in Webshipper, as a webshop does: of Søren Kjær in the webshop's channel,
 * unless said.
 */
final class WebshopOrder {
  private final ObjectNode order = Documents.empty();

  private WebshopOrder() {}

  static WebshopOrder aWebshopOrder() {
    return new WebshopOrder();
  }

  WebshopOrder referenced(String reference) {
    return with("ext_ref", reference).with("visible_ref", reference);
  }

  WebshopOrder with(String field, String value) {
    order.put(field, value);
    return this;
  }

  WebshopOrder with(String field, ObjectNode value) {
    order.set(field, value);
    return this;
  }

  /** A buyer that Rackbeat does not know. */
  WebshopOrder from(String name, String email) {
    return with("delivery_address", address(name).put("email", email));
  }

  static ObjectNode address(String name) {
    return Documents.empty()
        .put("att_contact", name)
        .put("address_1", "Strandvejen 8")
        .put("zip", "8000")
        .put("city", "Aarhus C")
        .put("country_code", "DK");
  }

  WebshopOrder of(int quantity, String sku, String price) {
    line(quantity, price).put("sku", sku);
    return this;
  }

  /** Freight, say: not a good, and without an SKU. */
  WebshopOrder virtual(String name, String price) {
    line(1, price).put("description", name).put("is_virtual", true);
    return this;
  }

  /** The line that was named last. */
  ObjectNode last() {
    var lines = order.withArray("/order_lines");
    return (ObjectNode) lines.get(lines.size() - 1);
  }

  private ObjectNode line(int quantity, String price) {
    return order
        .withArray("/order_lines")
        .addObject()
        .put("quantity", quantity)
        .put("unit_price", new BigDecimal(price))
        .put("vat_percent", 25);
  }

  ObjectNode document() {
    return order;
  }
}
