package dk.rackship.transfer;

import dk.rackship.connection.RackbeatLogin;
import dk.rackship.mapping.StillToShip;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.rackbeat.ShipmentQuantity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ships some quantities of a Rackbeat order, the first way that Rackbeat takes, proven by reading
 * back: lines with quantities; else only the lines that are complete. Never more than was asked.
 *
 * <p>That Rackbeat takes lines in create-shipment, and that a shipment marked shipped without
 * picking ships only its picked lines, no source shows ({@code contracts/rackbeat.openapi.yaml},
 * create-shipment and MarkShipped).
 */
@ApplicationScoped
public class ShipPart {
  private final Rackbeat rackbeat;

  @Inject
  public ShipPart(Rackbeat rackbeat) {
    this.rackbeat = rackbeat;
  }

  /** What is to be shipped of an order, and the shipments it had before. */
  record Part(Order order, List<Shipment> existing, List<ShipmentQuantity> quantities) {}

  /** Gives back what could not be shipped. */
  List<ShipmentQuantity> ship(RackbeatLogin login, Part part) {
    var shipment = leftByAnEarlierLook(part);
    if (shipment == null) {
      shipment = rackbeat.createShipment(login, part.order().number(), part.quantities());
    }
    if (StillToShip.isExactly(part.order(), shipment, part.quantities())) {
      rackbeat.markShipped(login, shipment.id(), true);
      return List.of();
    }
    return completeLinesOnly(login, part, shipment);
  }

  private static @Nullable Shipment leftByAnEarlierLook(Part part) {
    return part.existing().stream()
        .filter(shipment -> !shipment.isShipped())
        .filter(shipment -> StillToShip.isExactly(part.order(), shipment, part.quantities()))
        .findFirst()
        .orElse(null);
  }

  private List<ShipmentQuantity> completeLinesOnly(
      RackbeatLogin login, Part part, Shipment shipment) {
    var complete = StillToShip.completeLines(part.order(), shipment, part.quantities());
    if (complete.isEmpty()) {
      rackbeat.deleteShipment(login, part.order().number(), shipment.id());
      return part.quantities();
    }
    complete.forEach(line -> rackbeat.markLinePicked(login, shipment, line));
    rackbeat.markShipped(login, shipment.id(), false);
    var after = rackbeat.shipments(login, part.order().number());
    return StillToShip.of(part.order(), after, List.of(part.quantities())).stream()
        .flatMap(List::stream)
        .toList();
  }
}
