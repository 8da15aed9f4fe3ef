package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.mapping.Reference;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.words.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What becomes one Webshipper order: a whole Rackbeat order, or one shipment of it.
 *
 * @param shipment null: the whole order
 */
record Consignment(Order order, @Nullable Shipment shipment) {
  static Consignment whole(Order order) {
    return new Consignment(order, null);
  }

  /** The Webshipper order's {@code ext_ref}. */
  String reference() {
    var reference = shipment == null ? Reference.of(order) : Reference.of(order, shipment);
    return reference.toString();
  }

  /** Empty: the whole order. */
  String shipmentId() {
    return shipment == null ? "" : shipment.id();
  }

  /** Whether Rackbeat has shipped any of a whole order; a shipment is sent after that anyway. */
  boolean isShippedAlready() {
    return shipment == null && (order.isShipped() || order.isPartlyShipped());
  }

  /** As a sentence begins with it. */
  Sentence words() {
    return shipment == null
        ? say("Order %s", order.number())
        : say("Shipment %s of order %s", shipment.id(), order.number());
  }
}
