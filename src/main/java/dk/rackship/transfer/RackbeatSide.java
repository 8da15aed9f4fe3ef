package dk.rackship.transfer;

import dk.rackship.mapping.PairState;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Shipment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Rackbeat says now of something that was sent.
 *
 * @param what null: it cannot be read, so that nothing of it can be said anew
 */
record RackbeatSide(PairState.Source source, @Nullable Consignment what) {
  private static final RackbeatSide GONE = new RackbeatSide(PairState.Source.GONE, null);
  private static final RackbeatSide UNREADABLE = new RackbeatSide(PairState.Source.VALID, null);

  static RackbeatSide of(Optional<Order> order) {
    return order
        .filter(found -> !found.isCancelled())
        .map(found -> new RackbeatSide(source(found), Consignment.whole(found)))
        .orElse(GONE);
  }

  private static PairState.Source source(Order order) {
    return order.isBooked() ? PairState.Source.VALID : PairState.Source.DRAFT;
  }

  /** A shipment that was shipped has left, whatever becomes of its order. */
  static RackbeatSide of(Optional<Shipment> shipment, Optional<Order> order) {
    return shipment
        .map(found -> order.map(of -> new Consignment(of, found)).orElse(null))
        .map(what -> new RackbeatSide(PairState.Source.VALID, what))
        .orElse(shipment.isPresent() ? UNREADABLE : GONE);
  }
}
