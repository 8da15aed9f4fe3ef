package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.mapping.Fingerprint;
import dk.rackship.mapping.Result;
import dk.rackship.rackbeat.Order;
import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderStatus;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Looks at a pair that exists: brings over what one side has and the other has not. */
@ApplicationScoped
public class KeepInStep {
  private final Decide decide;
  private final Webshipper webshipper;
  private final ShipInRackbeat shipInRackbeat;
  private final OrderLinks links;
  private final Transfers transfers;

  @Inject
  public KeepInStep(
      Decide decide,
      Webshipper webshipper,
      ShipInRackbeat shipInRackbeat,
      OrderLinks links,
      Transfers transfers) {
    this.decide = decide;
    this.webshipper = webshipper;
    this.shipInRackbeat = shipInRackbeat;
    this.links = links;
    this.transfers = transfers;
  }

  /** Both sides of a pair as they are now. */
  private record Pair(Glance glance, OrderLink link, dk.rackship.webshipper.Order webshipper) {}

  Looked look(Glance glance, OrderLink link, Optional<Order> rackbeatOrder) {
    return webshipper
        .order(glance.merchant().webshipper(), link.webshipperOrderId())
        .map(order -> both(new Pair(glance, link, order), rackbeatOrder))
        .orElseGet(() -> cancelled(glance, link, "The order was deleted in Webshipper."));
  }

  private Looked both(Pair pair, Optional<Order> rackbeatOrder) {
    if (pair.webshipper().status() == OrderStatus.CANCELLED) {
      return cancelled(pair.glance(), pair.link(), "The order was cancelled in Webshipper.");
    }
    var alive = rackbeatOrder.filter(order -> !order.isCancelled());
    return alive.map(order -> inStep(pair, order)).orElseGet(() -> takeBack(pair));
  }

  private Looked takeBack(Pair pair) {
    if (pair.webshipper().status().isDispatched()) {
      return note(pair, Sentences.CANCELLED_AFTER_DISPATCH);
    }
    if (pair.webshipper().attributes().isLocked()) {
      return note(pair, Sentences.ORDER_LOCKED);
    }
    webshipper.updateOrder(
        pair.glance().merchant().webshipper(),
        pair.link().webshipperOrderId(),
        new OrderDraft(
            pair.link().orderChannelId(), null, OrderAttributes.only(OrderStatus.CANCELLED)));
    return cancelled(
        pair.glance(), pair.link(), "The order was cancelled in Rackbeat, and so in Webshipper.");
  }

  private Looked inStep(Pair pair, Order order) {
    if (pair.webshipper().status().isDispatched()) {
      var shipped =
          shipInRackbeat.ship(pair.glance(), new ShipInRackbeat.Pair(order, pair.webshipper()));
      return found(pair, shipped.outcome(), noted(pair, order, shipped.finding()));
    }
    if (order.isShipped()) {
      return dispatch(pair);
    }
    return change(pair, order);
  }

  /** Shipped in Rackbeat: Webshipper is told, and nothing else. */
  private Looked dispatch(Pair pair) {
    if (pair.webshipper().attributes().isLocked()) {
      return note(pair, Sentences.ORDER_LOCKED);
    }
    webshipper.updateOrder(
        pair.glance().merchant().webshipper(),
        pair.link().webshipperOrderId(),
        new OrderDraft(
            pair.link().orderChannelId(), null, OrderAttributes.only(OrderStatus.DISPATCHED)));
    return found(
        pair,
        new Outcome.Done(),
        Finding.of(TransferState.SHIPPED, "Shipped in Rackbeat; Webshipper was told."));
  }

  private Looked change(Pair pair, Order order) {
    var result = decide(pair, order);
    if (result instanceof Result.Hold hold) {
      return found(
          pair,
          new Outcome.Held(hold.reason()),
          Finding.because(TransferState.ON_HOLD, hold.reason()));
    }
    if (!(result instanceof Result.Send send) || isAsSent(pair, send.draft())) {
      return unchanged(pair);
    }
    if (pair.webshipper().attributes().isLocked()) {
      return note(pair, Sentences.ORDER_LOCKED);
    }
    return update(pair, order, send.draft());
  }

  private Result decide(Pair pair, Order order) {
    var merchant = pair.glance().merchant().forOrderIn(pair.link().orderChannelId());
    return decide.decide(merchant, order).result();
  }

  private static boolean isAsSent(Pair pair, OrderDraft draft) {
    return pair.link().sentFingerprint().filter(Fingerprint.of(draft)::equals).isPresent();
  }

  private Looked update(Pair pair, Order order, OrderDraft draft) {
    webshipper.updateOrder(
        pair.glance().merchant().webshipper(), pair.link().webshipperOrderId(), draft);
    var finding =
        Finding.of(
            TransferState.TRANSFERRED,
            "Order %s was changed in Rackbeat, and so in Webshipper.".formatted(order.number()));
    return new Looked(
        new Outcome.Done(),
        () -> {
          links.sent(pair.link(), Fingerprint.of(draft));
          remember(pair, finding);
        });
  }

  /** Nothing to bring over; a reason of before is no longer true. */
  private Looked unchanged(Pair pair) {
    return found(
        pair, new Outcome.Done(), Finding.of(TransferState.TRANSFERRED, "Both sides agree."));
  }

  private Finding noted(Pair pair, Order order, Finding finding) {
    var changed =
        decide(pair, order) instanceof Result.Send send
            && pair.link().sentFingerprint().isPresent()
            && !isAsSent(pair, send.draft());
    return changed && finding.reason().isEmpty()
        ? finding.with(Sentences.CHANGED_AFTER_DISPATCH)
        : finding;
  }

  private Looked note(Pair pair, Reason reason) {
    var state =
        Optional.ofNullable(pair.glance().transfer())
            .map(Transfer::state)
            .filter(s -> s != TransferState.WAITING && !s.needsAttention())
            .orElse(TransferState.TRANSFERRED);
    return found(pair, new Outcome.Done(), Finding.because(state, reason));
  }

  private Looked found(Pair pair, Outcome outcome, Finding finding) {
    return new Looked(outcome, () -> remember(pair, finding));
  }

  private void remember(Pair pair, Finding finding) {
    transfers.remember(pair.glance().transfer(), pair.glance().sighting(finding.with(pair.link())));
  }

  private Looked cancelled(Glance glance, OrderLink link, String sentence) {
    var finding = Finding.of(TransferState.CANCELLED, sentence).with(link);
    return new Looked(
        new Outcome.Done(), () -> transfers.remember(glance.transfer(), glance.sighting(finding)));
  }
}
