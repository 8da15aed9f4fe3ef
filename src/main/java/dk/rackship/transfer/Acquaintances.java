package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.rackbeat.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells, of the orders that a vendor lists, which ones are linked and which ones we made. */
@ApplicationScoped
public class Acquaintances {
  private final OrderLinks links;

  @Inject
  public Acquaintances(OrderLinks links) {
    this.links = links;
  }

  /** By number. */
  public Map<String, Acquaintance> ofRackbeatOrders(ConnectionId connection, List<Order> orders) {
    var known = new HashMap<String, Acquaintance>();
    for (var order : orders) {
      var ours = LookAtRackbeatOrder.isOurs(order);
      known.put(order.number(), ours ? Acquaintance.OURS : Acquaintance.UNKNOWN);
    }
    for (var link : links.ofRackbeatOrders(connection, List.copyOf(known.keySet()))) {
      var linked = known(link, Direction.WEBSHIPPER_TO_RACKBEAT);
      known.merge(link.rackbeatOrderNumber(), linked, Acquaintances::ratherOurs);
    }
    return known;
  }

  /** By id. */
  public Map<String, Acquaintance> ofWebshipperOrders(ConnectionId connection, List<String> ids) {
    var known = new HashMap<String, Acquaintance>();
    ids.forEach(id -> known.put(id, Acquaintance.UNKNOWN));
    for (var link : links.ofWebshipperOrders(connection, ids)) {
      known.put(link.webshipperOrderId(), known(link, Direction.RACKBEAT_TO_WEBSHIPPER));
    }
    return known;
  }

  private static Acquaintance known(OrderLink link, Direction ours) {
    return link.direction() == ours ? Acquaintance.OURS : Acquaintance.LINKED;
  }

  private static Acquaintance ratherOurs(Acquaintance before, Acquaintance linked) {
    return before == Acquaintance.OURS ? before : linked;
  }
}
