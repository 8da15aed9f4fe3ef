package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.mapping.WebshipperOrderRules;
import dk.rackship.rackbeat.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells, of the orders that a vendor lists, which ones are linked and which ones we made. */
@ApplicationScoped
public class Acquaintances {
  private final OrderLinks links;

  @Inject
  public Acquaintances(OrderLinks links) {
    this.links = links;
  }

  /**
   * Whether we made this order out of a Webshipper order: its reference says so, and the link, if
   * there is one, does not name another. There is none yet where the webhook is faster than our
   * commit, and none any more where the pair is forgotten. A copy that somebody makes of such an
   * order in Rackbeat carries the reference too, and is an order of its own.
   */
  boolean isOurs(ConnectionId connection, Order order) {
    return ofRackbeatOrders(connection, List.of(order)).get(order.number()) == Acquaintance.OURS;
  }

  /** By number. */
  public Map<String, Acquaintance> ofRackbeatOrders(ConnectionId connection, List<Order> orders) {
    var known = new HashMap<String, Acquaintance>();
    var made = madeOf(connection, orders);
    for (var order : orders) {
      var ours =
          origin(order)
              .filter(id -> made.getOrDefault(id, order.number()).equals(order.number()))
              .isPresent();
      known.put(order.number(), ours ? Acquaintance.OURS : Acquaintance.UNKNOWN);
    }
    for (var link : links.ofRackbeatOrders(connection, List.copyOf(known.keySet()))) {
      var linked = known(link, Direction.WEBSHIPPER_TO_RACKBEAT);
      known.merge(link.rackbeatOrderNumber(), linked, Acquaintances::ratherOurs);
    }
    return known;
  }

  /** The number of the Rackbeat order that was made of each Webshipper order that these name. */
  private Map<String, String> madeOf(ConnectionId connection, List<Order> orders) {
    var origins = orders.stream().flatMap(order -> origin(order).stream()).distinct().toList();
    return links.ofWebshipperOrders(connection, origins).stream()
        .collect(Collectors.toMap(OrderLink::webshipperOrderId, OrderLink::rackbeatOrderNumber));
  }

  private static Optional<String> origin(Order order) {
    return WebshipperOrderRules.origin(order.otherReference());
  }

  /** By id. */
  public Map<String, Acquaintance> ofWebshipperOrders(ConnectionId connection, List<String> ids) {
    var linked =
        links.ofWebshipperOrders(connection, ids).stream()
            .collect(
                Collectors.toMap(
                    OrderLink::webshipperOrderId,
                    link -> known(link, Direction.RACKBEAT_TO_WEBSHIPPER)));
    return ids.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), id -> linked.getOrDefault(id, Acquaintance.UNKNOWN)));
  }

  private static Acquaintance known(OrderLink link, Direction ours) {
    if (link.direction() == ours) {
      return Acquaintance.OURS;
    }
    return link.isOfShipment() ? Acquaintance.LINKED_BY_SHIPMENTS : Acquaintance.LINKED;
  }

  private static Acquaintance ratherOurs(Acquaintance before, Acquaintance linked) {
    return before == Acquaintance.OURS ? before : linked;
  }
}
