package dk.rackship.transfer;

import dk.rackship.mapping.PairState;
import dk.rackship.rackbeat.Order;
import dk.rackship.webshipper.OrderStatus;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Both sides, as they are now, of what was sent from Rackbeat to Webshipper.
 *
 * @param found Webshipper's order; null: it was deleted
 */
record SentPair(
    Glance glance,
    OrderLink link,
    RackbeatSide rackbeat,
    dk.rackship.webshipper.@Nullable Order found) {
  PairState state() {
    return new PairState(
        found == null ? null : found.status(),
        found != null && found.attributes().isLocked(),
        rackbeat.source(),
        link.isTakenBack(),
        glance.item().byHand());
  }

  /** Webshipper's order, which is there. */
  dk.rackship.webshipper.Order webshipper() {
    return Objects.requireNonNull(found);
  }

  OrderStatus status() {
    return webshipper().status();
  }

  /** What was sent, where Rackbeat still shows it. */
  Optional<Consignment> what() {
    return Optional.ofNullable(rackbeat.what());
  }

  /** The order that was sent as a whole, where Rackbeat still shows it. */
  Optional<Order> whole() {
    return link.isOfShipment() ? Optional.empty() : what().map(Consignment::order);
  }
}
