package dk.rackship.transfer;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import dk.rackship.work.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a Webshipper order. One that we created is looked at under its Rackbeat order, so that a
 * pair is never handled twice at once; the webhook of our own creation ends here.
 */
@ApplicationScoped
public class LookAtWebshipperOrder {
  private final Webshipper webshipper;
  private final Transfers transfers;
  private final Signals signals;

  @Inject
  public LookAtWebshipperOrder(Webshipper webshipper, Transfers transfers, Signals signals) {
    this.webshipper = webshipper;
    this.transfers = transfers;
    this.signals = signals;
  }

  Looked look(Glance glance) {
    if (glance.link().isEmpty()) {
      return Looked.at(new Outcome.Done());
    }
    var link = glance.link().get();
    var order = webshipper.order(glance.merchant().webshipper(), link.webshipperOrderId());
    return nothingNew(order) && nothingWaits(glance, link)
        ? Looked.at(new Outcome.Done())
        : new Looked(
            new Outcome.Done(),
            () -> signals.signal(glance.merchant().connection(), link.subject()));
  }

  /** A change that waits for an unlocking, say, shows as a reason. */
  private boolean nothingWaits(Glance glance, OrderLink link) {
    return transfers.of(glance.merchant().connection(), List.of(link.subject())).values().stream()
        .allMatch(t -> t.state() == TransferState.TRANSFERRED && t.reason().isEmpty());
  }

  private static boolean nothingNew(Optional<Order> order) {
    return order.filter(o -> o.status().isUnsent() && !o.attributes().isLocked()).isPresent();
  }
}
