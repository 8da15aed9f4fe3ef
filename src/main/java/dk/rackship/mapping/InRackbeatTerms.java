package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderLine;
import dk.rackship.webshipper.Shipment;
import java.util.List;
import java.util.Map;

/**
 * An order that began in Webshipper, said as one that we made there: the {@code ext_ref} of each
 * line is the Rackbeat line's id, so that one way of shipping serves both directions.
 *
 * @param origins Rackbeat's line by Webshipper's; empty: the order says so itself
 */
public record InRackbeatTerms(Map<String, String> origins) {
  public InRackbeatTerms {
    origins = Map.copyOf(origins);
  }

  public Order of(Order order) {
    return origins.isEmpty()
        ? order
        : new Order(
            order.id(),
            order.attributes().toBuilder()
                .orderLines(lines(order.attributes().orderLines()))
                .build());
  }

  public Shipment of(Shipment shipment) {
    return origins.isEmpty()
        ? shipment
        : shipment.withPackages(
            shipment.packages().stream()
                .map(box -> new Shipment.Parcel(lines(box.orderLines())))
                .toList());
  }

  private List<OrderLine> lines(List<OrderLine> lines) {
    return lines.stream()
        .map(line -> line.withExtRef(origins.get(String.valueOf(line.id()))))
        .toList();
  }
}
