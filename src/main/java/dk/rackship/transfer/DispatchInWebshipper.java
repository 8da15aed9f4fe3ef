package dk.rackship.transfer;

import dk.rackship.rackbeat.Order;
import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderStatus;
import dk.rackship.webshipper.Webshipper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Shipped in Rackbeat, in whole or in part: Webshipper is told so, and nothing else. */
@ApplicationScoped
public class DispatchInWebshipper {
  private final Webshipper webshipper;

  @Inject
  public DispatchInWebshipper(Webshipper webshipper) {
    this.webshipper = webshipper;
  }

  /** What Webshipper does not say yet; forward only. */
  static Optional<OrderStatus> missing(Order rackbeat, dk.rackship.webshipper.Order webshipper) {
    if (rackbeat.isShipped()) {
      return Optional.of(OrderStatus.DISPATCHED).filter(status -> webshipper.status() != status);
    }
    return Optional.of(OrderStatus.PARTLY_DISPATCHED)
        .filter(status -> rackbeat.isPartlyShipped() && !webshipper.status().isDispatched());
  }

  Finding tell(Merchant merchant, OrderLink link, OrderStatus status) {
    webshipper.updateOrder(
        merchant.webshipper(),
        link.webshipperOrderId(),
        new OrderDraft(link.orderChannelId(), null, OrderAttributes.only(status)));
    return status == OrderStatus.DISPATCHED
        ? Finding.of(TransferState.SHIPPED, "Shipped in Rackbeat; Webshipper was told.")
        : Finding.of(
            TransferState.PARTLY_SHIPPED, "Shipped in part in Rackbeat; Webshipper was told.");
  }
}
