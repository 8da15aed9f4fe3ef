package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** An account as one JSON document: JSON:API resources by type, and what no caller sees. */
final class Picture {
  private final WebshipperAccount account;
  private final Set<Integer> shown;

  Picture(WebshipperAccount account, int newest) {
    this.account = account;
    Collection<Resource> orders = account.all(Type.ORDERS);
    shown =
        orders.stream()
            .skip(Math.max(0, orders.size() - newest))
            .map(Resource::id)
            .collect(Collectors.toSet());
  }

  ObjectNode draw() {
    ObjectNode json = Json.object().put("account", account.name());
    json.put("numberOfOrders", account.all(Type.ORDERS).size());
    for (Type type : Type.values()) {
      json.set(type.path(), rows(type));
    }
    account.byApi().forEach(json.putArray("byApi")::add);
    json.set("calls", account.calls().toJson());
    json.set("deliveries", account.events().counters().toJson());
    return json.set("faults", Json.MAPPER.valueToTree(account.faults().plan()));
  }

  private ArrayNode rows(Type type) {
    ArrayNode rows = Json.MAPPER.createArrayNode();
    account.all(type).stream()
        .filter(this::shows)
        .forEach(resource -> rows.add(account.describe(resource)));
    return rows;
  }

  private boolean shows(Resource resource) {
    return switch (resource.type) {
      case ORDERS -> shown.contains(resource.id);
      case SHIPMENTS -> shown.contains(resource.to("order"));
      default -> true;
    };
  }
}
