package dk.rackship.transfer;

import dk.rackship.rackbeat.Shipment;
import dk.rackship.rackbeat.ShipmentQuantity;
import java.util.List;

/**
 * What Rackbeat lacks of an order's dispatches.
 *
 * @param notes with tracking, to be written before anything is shipped
 * @param parts to be shipped, one shipment each
 * @param shipments that the order has; empty where nobody had to ask
 * @param trackingNumbers all of the order, also those that Rackbeat has
 */
record MissingInRackbeat(
    String orderNumber,
    List<String> notes,
    List<ShipPart.Part> parts,
    List<Shipment> shipments,
    List<String> trackingNumbers) {

  static MissingInRackbeat nothing(String orderNumber, List<String> trackingNumbers) {
    return new MissingInRackbeat(orderNumber, List.of(), List.of(), List.of(), trackingNumbers);
  }

  MissingInRackbeat with(List<ShipPart.Part> missing, List<Shipment> existing) {
    return new MissingInRackbeat(orderNumber, notes, missing, existing, trackingNumbers);
  }

  boolean isNothing() {
    return notes.isEmpty() && parts.isEmpty();
  }

  /** In Rackbeat's words. */
  Document document() {
    return new Document(
        notes, parts.stream().map(part -> new NewShipment(part.quantities())).toList());
  }

  /** What a preview shows of it. */
  record Document(List<String> notes, List<NewShipment> shipments) {}

  /** A shipment to be made. */
  record NewShipment(List<ShipmentQuantity> lines) {}
}
