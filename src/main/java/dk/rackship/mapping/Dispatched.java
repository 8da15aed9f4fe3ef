package dk.rackship.mapping;

import dk.rackship.rackbeat.ShipmentQuantity;
import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderLine;
import dk.rackship.webshipper.Shipment;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much of a Rackbeat order left with Webshipper. Only of orders that Rackship made in
 * Webshipper: there the {@code ext_ref} of a line is the Rackbeat line's id. Lines that somebody
 * added in Webshipper are nobody's in Rackbeat, and are left out.
 */
public final class Dispatched {
  private Dispatched() {}

  /**
   * What left with this shipment, per Rackbeat line. A shipment that does not say what is in it
   * holds the whole order; what had left before is the caller's to take off.
   */
  public static List<ShipmentQuantity> quantities(Order order, Shipment shipment) {
    var packed = shipment.packages().stream().flatMap(box -> box.orderLines().stream()).toList();
    return packed.isEmpty() ? allOf(order) : summed(packed, line -> origin(line, order));
  }

  /** What leaves when the order is set to dispatched by hand, without a shipment: all of it. */
  public static List<ShipmentQuantity> allOf(Order order) {
    return summed(order.attributes().orderLines(), Dispatched::rackbeatLine);
  }

  private static List<ShipmentQuantity> summed(
      List<OrderLine> lines, Function<OrderLine, Optional<String>> origin) {
    var sums = new LinkedHashMap<String, BigDecimal>();
    for (var line : lines) {
      origin.apply(line).ifPresent(id -> sums.merge(id, line.pieces(), BigDecimal::add));
    }
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue().signum() > 0)
        .map(sum -> new ShipmentQuantity(sum.getKey(), sum.getValue()))
        .toList();
  }

  private static Optional<String> rackbeatLine(OrderLine line) {
    return Text.of(line.extRef());
  }

  /** The Rackbeat line of a packed one: by its own word, else by the order's line, else by SKU. */
  private static Optional<String> origin(OrderLine packed, Order order) {
    var lines = order.attributes().orderLines();
    return rackbeatLine(packed)
        .or(
            () ->
                lines.stream()
                    .filter(line -> packed.id() != null && packed.id().equals(line.id()))
                    .findFirst()
                    .map(Dispatched::rackbeatLine)
                    .orElseGet(() -> bySku(packed, lines)));
  }

  private static Optional<String> bySku(OrderLine packed, List<OrderLine> lines) {
    var origins =
        lines.stream()
            .filter(line -> packed.sku() != null && packed.sku().equals(line.sku()))
            .map(Dispatched::rackbeatLine)
            .distinct()
            .toList();
    return origins.size() == 1 ? origins.get(0) : Optional.empty();
  }
}
