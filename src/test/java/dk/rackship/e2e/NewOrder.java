package dk.rackship.e2e;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/** An order to be made in Rackbeat: of Ida Holm, two oak chairs with GLS Erhverv, unless said. */
final class NewOrder {
  static final int IDA_HOLM = 10001;
  static final int KAFFEBAREN = 10002;
  static final int OF_THE_EXCLUDED_GROUP = 10003;
  static final int OF_ATLANTIS = 10008;

  private final ObjectNode order =
      Documents.empty().put("customer", IDA_HOLM).put("deliveryTerms", 2);

  private NewOrder() {}

  static NewOrder anOrder() {
    return new NewOrder();
  }

  NewOrder from(int customer) {
    order.put("customer", customer);
    return this;
  }

  NewOrder withDeliveryTerms(int number) {
    order.put("deliveryTerms", number);
    return this;
  }

  /** A line; the price is the product's. */
  NewOrder of(String quantity, String sku) {
    line(quantity, sku);
    return this;
  }

  NewOrder atLocation(String quantity, String sku, int location) {
    line(quantity, sku).put("location", location);
    return this;
  }

  NewOrder priced(String quantity, String sku, String price, int discount) {
    line(quantity, sku).put("price", new BigDecimal(price)).put("discount", discount);
    return this;
  }

  /** A line of text, without any goods. */
  NewOrder words(String text) {
    order.withArray("/lines").addObject().put("name", text);
    return this;
  }

  private ObjectNode line(String quantity, String sku) {
    return order
        .withArray("/lines")
        .addObject()
        .put("sku", sku)
        .put("quantity", new BigDecimal(quantity));
  }

  NewOrder with(String field, ObjectNode value) {
    order.set(field, value);
    return this;
  }

  NewOrder with(String field, String value) {
    order.put(field, value);
    return this;
  }

  NewOrder booked() {
    order.put("book", true);
    return this;
  }

  ObjectNode document() {
    return order;
  }
}
