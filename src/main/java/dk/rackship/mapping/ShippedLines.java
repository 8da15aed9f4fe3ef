package dk.rackship.mapping;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.OrderLine;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.rackbeat.ShipmentLine;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A shipment's lines as lines of its order: quantity and location are the shipment's, price and all
 * the rest the order's.
 */
final class ShippedLines {
  private ShippedLines() {}

  static List<OrderLine> of(Order order, Shipment shipment) {
    return shipment.lines().stream()
        .map(
            line ->
                origin(order, line).map(from -> shipped(from, line)).orElseGet(() -> alone(line)))
        .toList();
  }

  /** Rackbeat may not name the order's line, or have it no more: then item and place tell. */
  private static Optional<OrderLine> origin(Order order, ShipmentLine line) {
    Predicate<OrderLine> named = candidate -> candidate.id().equals(line.orderLineId());
    Predicate<OrderLine> item =
        candidate -> candidate.itemNumber().filter(sku -> sku.equals(line.childId())).isPresent();
    Predicate<OrderLine> place =
        candidate -> candidate.locationNumber().equals(line.locationNumber());
    return Stream.of(named, item.and(place), item)
        .flatMap(wanted -> order.lines().stream().filter(wanted))
        .findFirst();
  }

  private static OrderLine shipped(OrderLine from, ShipmentLine line) {
    var moved = line.locationNumber().isPresent();
    return new OrderLine(
        from.id(),
        from.childId(),
        from.childType(),
        from.name(),
        line.quantity(),
        from.linePrice(),
        from.discountPercentage(),
        from.vatPercentage(),
        moved ? line.locationId() : from.locationId(),
        moved ? line.location() : from.location(),
        from.item());
  }

  /** The goods have left, so they are sent, without what only the order would know. */
  private static OrderLine alone(ShipmentLine line) {
    return new OrderLine(
        Objects.requireNonNullElse(line.orderLineId(), line.id()),
        line.childId(),
        null,
        line.name(),
        line.quantity(),
        null,
        null,
        null,
        line.locationId(),
        line.location(),
        null);
  }
}
