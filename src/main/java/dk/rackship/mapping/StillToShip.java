package dk.rackship.mapping;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.OrderLine;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.rackbeat.ShipmentLine;
import dk.rackship.rackbeat.ShipmentQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of Webshipper's dispatches Rackbeat has not shipped yet. Both sides are compared as they
 * are, so that it does not matter who shipped what first; never more than was dispatched or
 * ordered.
 */
public final class StillToShip {
  private StillToShip() {}

  /**
   * One list of quantities for each dispatch that is not fully shipped in Rackbeat.
   *
   * @param shipments of the Rackbeat order; those not marked shipped do not count
   * @param dispatches quantities by Rackbeat order line, the oldest dispatch first
   */
  public static List<List<ShipmentQuantity>> of(
      Order order, List<Shipment> shipments, List<List<ShipmentQuantity>> dispatches) {
    var shipped = shipped(order, shipments);
    var room = room(order, shipped);
    var missing = new ArrayList<List<ShipmentQuantity>>();
    for (var dispatch : dispatches) {
      var rest = new ArrayList<ShipmentQuantity>();
      for (var part : dispatch) {
        var line = part.orderLineId();
        var uncovered = part.quantity().subtract(take(shipped, line, part.quantity()));
        var fits = take(room, line, uncovered);
        if (fits.signum() > 0) {
          rest.add(new ShipmentQuantity(line, fits));
        }
      }
      if (!rest.isEmpty()) {
        missing.add(List.copyOf(rest));
      }
    }
    return List.copyOf(missing);
  }

  /** What is marked shipped, by order line. */
  static Map<String, BigDecimal> shipped(Order order, List<Shipment> shipments) {
    var sums = new HashMap<String, BigDecimal>();
    shipments.stream()
        .filter(Shipment::isShipped)
        .forEach(
            shipment ->
                byOrderLine(order, shipment)
                    .forEach((line, quantity) -> sums.merge(line, quantity, BigDecimal::add)));
    return sums;
  }

  private static Map<String, BigDecimal> room(Order order, Map<String, BigDecimal> shipped) {
    var room = new HashMap<String, BigDecimal>();
    for (var line : order.lines()) {
      var left = line.quantity().subtract(shipped.getOrDefault(line.id(), BigDecimal.ZERO));
      room.put(line.id(), left.max(BigDecimal.ZERO));
    }
    return room;
  }

  /** As much of the wish as there is, taken away from there. */
  private static BigDecimal take(Map<String, BigDecimal> from, String line, BigDecimal wish) {
    var there = from.getOrDefault(line, BigDecimal.ZERO);
    var taken = there.min(wish);
    from.put(line, there.subtract(taken));
    return taken;
  }

  /** Whether the shipment holds these quantities, no more and no less. */
  public static boolean isExactly(
      Order order, Shipment shipment, List<ShipmentQuantity> quantities) {
    var there = byOrderLine(order, shipment);
    return there.size() == quantities.size()
        && quantities.stream()
            .allMatch(
                part ->
                    Optional.ofNullable(there.get(part.orderLineId()))
                        .filter(quantity -> quantity.compareTo(part.quantity()) == 0)
                        .isPresent());
  }

  /** The lines of the shipment that hold just what is to be shipped of them. */
  public static List<ShipmentLine> completeLines(
      Order order, Shipment shipment, List<ShipmentQuantity> quantities) {
    return shipment.lines().stream()
        .filter(
            line ->
                quantities.stream()
                    .anyMatch(
                        part ->
                            orderLine(order, line).filter(part.orderLineId()::equals).isPresent()
                                && part.quantity().compareTo(line.quantity()) == 0))
        .toList();
  }

  private static Map<String, BigDecimal> byOrderLine(Order order, Shipment shipment) {
    var sums = new LinkedHashMap<String, BigDecimal>();
    for (var line : shipment.lines()) {
      orderLine(order, line).ifPresent(id -> sums.merge(id, line.quantity(), BigDecimal::add));
    }
    return sums;
  }

  /**
   * The order line that a shipment line belongs to: {@code contracts/rackbeat.openapi.yaml} assumes
   * {@code order_line_id}; without it, item number and location.
   */
  private static Optional<String> orderLine(Order order, ShipmentLine line) {
    return Optional.ofNullable(line.orderLineId())
        .or(
            () ->
                order.lines().stream()
                    .filter(candidate -> isSame(candidate, line))
                    .map(OrderLine::id)
                    .findFirst());
  }

  private static boolean isSame(OrderLine candidate, ShipmentLine line) {
    return candidate.itemNumber().filter(number -> number.equals(line.childId())).isPresent()
        && (line.locationNumber().isEmpty()
            || candidate.locationNumber().equals(line.locationNumber()));
  }
}
