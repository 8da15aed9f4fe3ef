package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.sandbox.Json;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a list call asks for: filters (short and long form), sort, page of 30, include. */
public final class Query {
  private static final int PAGE = 30;
  private final MultivaluedMap<String, String> parameters;

  Query(MultivaluedMap<String, String> parameters) {
    this.parameters = parameters;
  }

  List<String> include() {
    return Stream.of(value("include").split(",", -1)).filter(part -> !part.isBlank()).toList();
  }

  List<Resource> select(Type type, Collection<Resource> all) {
    filters().forEach(name -> Filters.check(type, field(name)));
    int page = Math.max(1, number(value("page[number]")));
    return all.stream()
        .filter(this::matches)
        .sorted(order())
        .skip((long) (page - 1) * PAGE)
        .limit(PAGE)
        .toList();
  }

  /** Orders whose lines are asked for with {@code filter[order_id]}; all without it. */
  List<Resource> selectOrders(Collection<Resource> orders) {
    String wanted = value("filter[order_id]");
    return orders.stream()
        .filter(order -> wanted.isEmpty() || wanted.equals(String.valueOf(order.id)))
        .toList();
  }

  private boolean matches(Resource resource) {
    return filters().allMatch(name -> matches(resource, name));
  }

  private Stream<String> filters() {
    return parameters.keySet().stream()
        .filter(name -> name.startsWith("filter["))
        .filter(name -> !name.endsWith("][operator]"));
  }

  private static String field(String parameter) {
    return parameter.substring(7, parameter.indexOf(']'));
  }

  private boolean matches(Resource resource, String parameter) {
    String field = field(parameter);
    String wanted = value(parameter);
    String operator = value("filter[" + field + "][operator]");
    return Filters.values(resource, field).stream()
        .anyMatch(value -> matches(value, operator, wanted));
  }

  private static boolean matches(String value, String operator, String wanted) {
    return List.of("", "eq", "=").contains(operator)
        ? Stream.of(wanted.split(",", -1)).anyMatch(value::equals)
        : holds(operator, compare(value, wanted));
  }

  private static boolean holds(String operator, int sign) {
    return switch (operator) {
      case "gt", ">" -> sign > 0;
      case "gte", ">=" -> sign >= 0;
      case "lt", "<" -> sign < 0;
      case "lte", "<=" -> sign <= 0;
      default -> throw Refusal.of(400, "103", "Invalid filter operator: " + operator);
    };
  }

  private static int compare(String value, String wanted) {
    try {
      return Instant.parse(value).compareTo(instant(wanted));
    } catch (DateTimeParseException e) {
      return value.compareTo(wanted);
    }
  }

  private static Instant instant(String text) {
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
        : Instant.parse(text);
  }

  private Comparator<Resource> order() {
    Comparator<Resource> order = Comparator.comparing(resource -> 0);
    for (String part : value("sort").split(",", -1)) {
      String field = part.replaceFirst("^-", "");
      Comparator<Resource> next = (a, b) -> compare(sortKey(a, field), sortKey(b, field));
      order =
          part.isEmpty()
              ? order
              : order.thenComparing(part.startsWith("-") ? next.reversed() : next);
    }
    return order;
  }

  private static JsonNode sortKey(Resource resource, String field) {
    if (field.equals("id")) {
      return Json.MAPPER.getNodeFactory().numberNode(resource.id);
    }
    if (!resource.attributes.has(field)) {
      throw Refusal.of(400, "114", field + " is not a valid sort criteria");
    }
    return resource.attributes.get(field);
  }

  private static int compare(JsonNode a, JsonNode b) {
    return a.isNumber() && b.isNumber()
        ? a.decimalValue().compareTo(b.decimalValue())
        : compare(a.asText(), b.asText());
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 1;
  }

  private String value(String name) {
    return Objects.requireNonNullElse(parameters.getFirst(name), "");
  }
}
