package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Lines of an order: from what is written (OrderLineWrite) to what is read (OrderLine). */
final class OrderLines {
  private static final Set<String> KNOWN =
      Set.of(
          "item_id",
          "product_id",
          "lot_id",
          "quantity",
          "name",
          "line_price",
          "discount_percentage",
          "location_id",
          "variations",
          "vat_percentage");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private final RackbeatAccount account;
  private final Times times;

  OrderLines(RackbeatAccount account, Times times) {
    this.account = account;
    this.times = times;
  }

  /** A new line. A line without an item is a text line. */
  ObjectNode line(JsonNode written, String vatZone) {
    ObjectNode line = Json.object().put("id", account.nextId());
    line.putNull("child_id").putNull("child_type");
    line.put("vat_percentage", vatPercent(vatZone)).put("discount_percentage", 0);
    line.put("quantity", BigDecimal.ONE).put("line_price", BigDecimal.ZERO);
    line.put("created_at", times.now());
    return change(line, (ObjectNode) written);
  }

  /** Overwrites what is named. */
  ObjectNode change(ObjectNode line, ObjectNode written) {
    account.strays().check("order_line", written, KNOWN);
    String item = itemNumber(written);
    if (!item.isEmpty()) {
      takeItem(line, item);
    }
    for (String field : Set.of("quantity", "line_price", "discount_percentage", "vat_percentage")) {
      if (Json.has(written, field)) {
        line.put(field, number(written, field));
      }
    }
    if (Json.has(written, "name")) {
      line.set("name", written.get("name"));
    }
    if (Json.has(written, "location_id")) {
      takeLocation(line, written.path("location_id").asText());
    }
    return line.put("line_total", total(line)).put("updated_at", times.now());
  }

  private static String itemNumber(ObjectNode written) {
    String item = Json.text(written, "item_id");
    return item.isEmpty() ? Json.text(written, "product_id") + Json.text(written, "lot_id") : item;
  }

  private void takeItem(ObjectNode line, String number) {
    ObjectNode product =
        account
            .table(Kind.PRODUCTS)
            .find(number)
            .orElseThrow(() -> Refusal.invalid("lines.item_id", "The selected item is invalid."));
    line.put("child_id", number).put("child_type", "product");
    line.set("name", product.path("name"));
    line.set("line_price", product.path("sales_price"));
    line.set("unit", product.has("unit") ? product.get("unit") : NullNode.getInstance());
    ObjectNode item = line.putObject("item");
    for (String field :
        Set.of(
            "number", "name", "description", "barcode", "physical", "goods_code", "country_code")) {
      if (product.has(field)) {
        item.set(field, product.get(field));
      }
    }
    takeLocation(line, product.path("default_location").path("number").asText());
  }

  private void takeLocation(ObjectNode line, String number) {
    if (!number.isEmpty()) {
      ObjectNode location =
          account
              .table(Kind.LOCATIONS)
              .find(number)
              .orElseThrow(() -> Refusal.invalid("lines.location_id", "Unknown location."));
      line.set("location_id", location.path("number"));
      line.set("location", References.cut(location));
    }
  }

  private static BigDecimal number(ObjectNode written, String field) {
    JsonNode value = written.path(field);
    if (!value.isNumber() && !value.asText().matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw Refusal.invalid("lines." + field, "The " + field + " must be a number.");
    }
    return Json.decimal(value);
  }

  static BigDecimal total(ObjectNode line) {
    BigDecimal paid = HUNDRED.subtract(Json.decimal(line.path("discount_percentage")));
    return Json.decimal(line.path("quantity"))
        .multiply(Json.decimal(line.path("line_price")))
        .multiply(paid)
        .divide(HUNDRED, 6, RoundingMode.HALF_UP)
        .stripTrailingZeros();
  }

  static BigDecimal vat(JsonNode line) {
    return Json.decimal(line.path("line_total"))
        .multiply(Json.decimal(line.path("vat_percentage")))
        .divide(HUNDRED, 6, RoundingMode.HALF_UP);
  }

  private static int vatPercent(String zone) {
    return zone.equals("domestic") ? Assumptions.DOMESTIC_VAT_PERCENT : 0;
  }
}
