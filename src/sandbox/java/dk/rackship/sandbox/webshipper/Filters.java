package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.sandbox.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which filters a list takes, and what of a record each looks at (contract: the parameters of each
 * list). {@code filter[order_id]} of shipments, which one client sends, is taken too. A filter
 * whose value's form is not public finds nothing.
 */
final class Filters {
  private static final Map<Type, Set<String>> ALLOWED =
      Map.of(
          Type.ORDERS,
          Set.of(
              "ext_ref",
              "visible_ref",
              "order_channel_id",
              "order_channel",
              "shipping_rate_id",
              "shipping_rate",
              "status",
              "lock_state",
              "created_at",
              "updated_at",
              "tag",
              "sku",
              "free_text",
              "carrier",
              "delivery_country_code",
              "slip_printed",
              "label_printed",
              "order_lines",
              "billing_contact",
              "billing_company",
              "billing_email",
              "activity_type",
              "sorting_id"),
          Type.SHIPMENTS,
          Set.of(
              "order",
              "order_id",
              "reference",
              "tracking_number",
              "status",
              "is_return",
              "carrier",
              "created_at",
              "updated_at",
              "without_shadow_shipments",
              "free_text"),
          Type.SHIPPING_RATES,
          Set.of("order_channel_id", "service_code", "is_return", "is_hidden", "shadow_bookings"),
          Type.ORDER_CHANNELS,
          Set.of("attr"),
          Type.CARRIERS,
          Set.of("carrier_type_codes"),
          Type.TRACKING_EVENTS,
          Set.of("shipment_id", "created_at"),
          Type.SHIPPING_ADDRESSES,
          Set.of(
              "address_type",
              "search",
              "zip",
              "country_code",
              "company_name",
              "att_contact",
              "address_1",
              "address_2",
              "state"));

  private Filters() {}

  /**
   * Every list takes {@code id}.
   *
   * @throws Refusal 400
   */
  static void check(Type type, String filter) {
    if (!filter.equals("id") && !ALLOWED.getOrDefault(type, Set.of()).contains(filter)) {
      throw Refusal.of(400, "102", "Filter not allowed: " + filter);
    }
  }

  /** The values of a record that the filter is compared with; one that fits is enough. */
  static List<String> values(Resource resource, String filter) {
    String name = filter.replaceFirst("_id$", "");
    if (resource.type.toOne().containsKey(name)) {
      return List.of(String.valueOf(resource.to(name)));
    }
    return switch (filter) {
      case "id" -> List.of(String.valueOf(resource.id));
      case "service_code" -> List.of(resource.text("carrier_service_code"));
      case "tag" -> all(resource.attributes.path("tags"));
      case "sku" -> each(resource, "order_lines", "sku");
      case "tracking_number" -> each(resource, "tracking_links", "number");
      case "delivery_country_code" -> part(resource, "delivery_address", "country_code");
      case "billing_contact" -> part(resource, "billing_address", "att_contact");
      case "billing_company" -> part(resource, "billing_address", "company_name");
      case "billing_email" -> part(resource, "billing_address", "email");
      default -> List.of(resource.text(filter));
    };
  }

  private static List<String> part(Resource resource, String object, String field) {
    return List.of(Json.text(resource.attributes.path(object), field));
  }

  private static List<String> each(Resource resource, String list, String field) {
    List<String> values = new ArrayList<>();
    resource.attributes.path(list).forEach(row -> values.add(Json.text(row, field)));
    return values;
  }

  private static List<String> all(JsonNode texts) {
    List<String> values = new ArrayList<>();
    texts.forEach(text -> values.add(text.asText()));
    return values;
  }
}
