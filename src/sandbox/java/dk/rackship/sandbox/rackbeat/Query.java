package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a list call asks for: filters, order, page. Filters on unknown fields are ignored, as by
 * Rackbeat.
 */
public final class Query {
  private static final Set<String> NO_FILTERS =
      Set.of(
          "page", "limit", "fields", "expand", "order_by", "order_direction", "suppress_webhooks");
  private static final Map<String, String> NESTED =
      Map.of(
          "customer_number", "/customer/number",
          "order_number", "/order/number",
          "employee_number", "/employee/number",
          "employee", "/employee/number");
  private static final List<String> SEARCHED =
      List.of("number", "id", "name", "company_name", "heading", "other_reference", "barcode");
  private final MultivaluedMap<String, String> parameters;

  Query(MultivaluedMap<String, String> parameters) {
    this.parameters = parameters;
  }

  List<ObjectNode> select(Collection<ObjectNode> rows) {
    return rows.stream().filter(this::matches).sorted(order()).toList();
  }

  int page() {
    return Math.max(1, number("page", 1));
  }

  int limit() {
    int limit = number("limit", Assumptions.RACKBEAT_DEFAULT_LIMIT);
    return Math.max(1, Math.min(limit, Assumptions.RACKBEAT_MAX_LIMIT));
  }

  String fields() {
    return value("fields");
  }

  boolean quiet() {
    return truth(value("suppress_webhooks")).equals("true");
  }

  private boolean matches(ObjectNode row) {
    return parameters.keySet().stream()
        .filter(name -> !NO_FILTERS.contains(name))
        .allMatch(name -> matches(row, name, value(name)));
  }

  private static boolean matches(ObjectNode row, String name, String wanted) {
    if (name.equals("search")) {
      return SEARCHED.stream().anyMatch(field -> contains(row.path(field), wanted));
    }
    if (name.startsWith("simple_filter[")) {
      return row.path(name.substring(14, name.length() - 1)).asText().equals(wanted);
    }
    JsonNode value = row.at(NESTED.getOrDefault(name, "/" + name));
    return value.isMissingNode() || truth(value.asText()).equals(truth(wanted));
  }

  private static boolean contains(JsonNode value, String wanted) {
    return value.asText().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }

  // booleans are sent as 1/0 and as true/false (contract, "Selecting and sorting")
  private static String truth(String value) {
    return switch (value) {
      case "1" -> "true";
      case "0" -> "false";
      default -> value;
    };
  }

  private Comparator<ObjectNode> order() {
    String by = value("order_by");
    if (by.isEmpty()) {
      return Comparator.comparing(row -> 0);
    }
    Comparator<ObjectNode> order = (a, b) -> compare(a.path(by), b.path(by));
    return value("order_direction").equalsIgnoreCase("DESC") ? order.reversed() : order;
  }

  private static int compare(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? a.decimalValue().compareTo(b.decimalValue())
        : a.asText().compareTo(b.asText());
  }

  private int number(String name, int otherwise) {
    String value = value(name);
    return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
  }

  private String value(String name) {
    return Objects.requireNonNullElse(parameters.getFirst(name), "");
  }
}
