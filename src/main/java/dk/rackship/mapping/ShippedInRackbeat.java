package dk.rackship.mapping;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.webshipper.OrderStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How far Rackbeat's shipments have brought the Webshipper order of a whole Rackbeat order. Only
 * the lines that Webshipper has count (15: lines of other locations were never sent).
 */
public final class ShippedInRackbeat {
  private ShippedInRackbeat() {}

  /** The state that Webshipper's order is at least to have; empty: nothing of it was shipped. */
  public static Optional<OrderStatus> status(
      Order order, List<Shipment> shipments, dk.rackship.webshipper.Order webshipper) {
    if (order.isShipped()) {
      return Optional.of(OrderStatus.DISPATCHED);
    }
    var shipped = StillToShip.shipped(order, shipments);
    var sent = Dispatched.allOf(webshipper);
    if (sent.stream().noneMatch(line -> shipped.containsKey(line.orderLineId()))) {
      return Optional.empty();
    }
    var complete =
        sent.stream()
            .allMatch(
                line ->
                    shipped
                            .getOrDefault(line.orderLineId(), BigDecimal.ZERO)
                            .compareTo(line.quantity())
                        >= 0);
    return Optional.of(complete ? OrderStatus.DISPATCHED : OrderStatus.PARTLY_DISPATCHED);
  }

  /** Forward only: whether a status is further than the one that Webshipper says. */
  public static boolean isFurther(OrderStatus wanted, OrderStatus now) {
    return rank(wanted) > rank(now);
  }

  private static int rank(OrderStatus status) {
    return switch (status) {
      case PENDING, MISSING_RATE, ON_HOLD, ERROR -> 0;
      case PARTLY_DISPATCHED -> 1;
      case DISPATCHED, CANCELLED, UNKNOWN -> 2;
    };
  }
}
