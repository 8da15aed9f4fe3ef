package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * What Webshipper refuses in the attributes of an order (schemas OrderWritableAttributes, Address,
 * OrderLine).
 */
final class OrderRules {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "status",
          "ext_ref",
          "visible_ref",
          "currency",
          "external_comment",
          "internal_comment",
          "delivery_address",
          "sender_address",
          "billing_address",
          "sold_from_address",
          "drop_point",
          "original_shipping",
          "order_lines",
          "tags",
          "lock_state",
          "error_message",
          "error_class",
          "slip_printed",
          "label_printed",
          "create_shipment_automatically",
          "additional_attributes",
          "order_channel_id",
          "shipping_rate_id");
  private static final Set<String> ADDRESS =
      Set.of(
          "id",
          "att_contact",
          "company_name",
          "address_1",
          "address_2",
          "zip",
          "city",
          "country_code",
          "state",
          "phone",
          "email",
          "address_type",
          "vat_no",
          "ext_location",
          "company_customs_numbers",
          "voec",
          "eori",
          "sprn",
          "ioss",
          "fda",
          "duns",
          "personal_customs_no",
          "formatted_recipient",
          "created_at",
          "updated_at");
  private static final Set<String> LINE =
      Set.of(
          "id",
          "sku",
          "description",
          "quantity",
          "location",
          "tarif_number",
          "country_of_origin",
          "unit_price",
          "discounted_unit_price",
          "discount_value",
          "discount_type",
          "vat_percent",
          "order_id",
          "package_id",
          "status",
          "ext_ref",
          "weight",
          "weight_unit",
          "is_virtual",
          "dangerous_goods_details",
          "additional_attributes",
          "package",
          "created_at",
          "updated_at");
  private static final Set<String> DROP_POINT =
      Set.of(
          "id",
          "order_id",
          "drop_point_id",
          "name",
          "address_1",
          "address_2",
          "zip",
          "city",
          "country_code",
          "state",
          "phone",
          "email",
          "carrier_code",
          "routing_code",
          "longitude",
          "latitude",
          "opening_hours",
          "created_at",
          "updated_at");
  private static final Set<String> STATUS =
      Set.of(
          "pending",
          "dispatched",
          "partly_dispatched",
          "cancelled",
          "error",
          "missing_rate",
          "on_hold");
  private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

  private OrderRules() {}

  static void check(ObjectNode attributes) {
    known(attributes, ATTRIBUTES, "attributes");
    oneOf(attributes, "status", STATUS);
    oneOf(attributes, "lock_state", Set.of("locked", "unlocked"));
    if (Json.has(attributes, "currency")
        && !Json.text(attributes, "currency").matches("[A-Z]{3}")) {
      throw Refusal.invalid("attributes/currency", "is invalid");
    }
    for (String name :
        Set.of("delivery_address", "sender_address", "billing_address", "sold_from_address")) {
      address(attributes.path(name), "attributes/" + name);
    }
    known(attributes.path("drop_point"), DROP_POINT, "attributes/drop_point");
    attributes.path("order_lines").forEach(OrderRules::line);
  }

  private static void address(JsonNode address, String pointer) {
    known(address, ADDRESS, pointer);
    if (Json.has(address, "country_code")
        && !COUNTRIES.contains(Json.text(address, "country_code"))) {
      throw Refusal.invalid(pointer + "/country_code", "is invalid");
    }
  }

  private static void line(JsonNode line) {
    known(line, LINE, "attributes/order_lines");
    JsonNode quantity = line.path("quantity");
    boolean whole =
        quantity.isNumber() && quantity.decimalValue().stripTrailingZeros().scale() <= 0;
    if (!whole || quantity.decimalValue().signum() <= 0) {
      throw Refusal.invalid("attributes/order_lines/quantity", "must be a whole number above 0");
    }
    oneOf(line, "weight_unit", Set.of("g", "kg", "oz", "lbs"));
    oneOf(line, "discount_type", Set.of("fixed", "percent"));
    oneOf(line, "status", Set.of("pending", "dispatched", "returned"));
  }

  private static void oneOf(JsonNode node, String field, Set<String> values) {
    if (Json.has(node, field) && !values.contains(Json.text(node, field))) {
      throw Refusal.invalid("attributes/" + field, "is not included in the list");
    }
  }

  static void known(JsonNode node, Set<String> names, String pointer) {
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (Assumptions.UNKNOWN_ATTRIBUTES_ARE_REFUSED && !names.contains(name)) {
                throw Refusal.of(400, "105", pointer + "/" + name + " is not allowed.");
              }
            });
  }
}
