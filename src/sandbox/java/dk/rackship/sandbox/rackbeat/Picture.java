package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An account as one JSON document: records by list, notes by order, and beside the records what no
 * caller of the API sees. A copy, so that it may be written out while the account goes on.
 */
final class Picture {
  private final RackbeatAccount account;
  private final Set<String> shown;

  Picture(RackbeatAccount account, int newest) {
    this.account = account;
    Collection<ObjectNode> orders = account.table(Kind.ORDERS).all();
    shown =
        orders.stream()
            .skip(Math.max(0, orders.size() - newest))
            .map(order -> order.path("number").asText())
            .collect(Collectors.toSet());
  }

  ObjectNode draw() {
    ObjectNode json = Json.object().put("accountId", account.id());
    json.put("companyName", account.companyName());
    json.put("takesLinesInCreateShipment", account.takesLinesInCreateShipment());
    json.put("numberOfOrders", account.table(Kind.ORDERS).all().size());
    for (Kind kind : Kind.values()) {
      json.set(kind.plural, rows(kind));
    }
    json.set("notes", account.orders().notesByOrder(shown));
    json.set("byApi", byApi());
    json.set("calls", account.calls().toJson());
    json.set("deliveries", account.events().counters().toJson());
    json.set("faults", Json.MAPPER.valueToTree(account.faults().plan()));
    return json.set("strays", account.strays().toJson());
  }

  private ArrayNode rows(Kind kind) {
    ArrayNode rows = Json.MAPPER.createArrayNode();
    account.table(kind).all().stream()
        .filter(row -> shows(kind, row))
        .forEach(row -> rows.add(row.deepCopy()));
    return rows;
  }

  private boolean shows(Kind kind, ObjectNode row) {
    return switch (kind) {
      case ORDERS -> shown.contains(row.path("number").asText());
      case ORDER_SHIPMENTS -> shown.contains(row.path("order_id").asText());
      default -> true;
    };
  }

  private ObjectNode byApi() {
    ObjectNode json = Json.object();
    for (Kind kind : Set.of(Kind.ORDERS, Kind.CUSTOMERS, Kind.PRODUCTS)) {
      account.byApi(kind).forEach(json.putArray(kind.plural)::add);
    }
    return json;
  }
}
