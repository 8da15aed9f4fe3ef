package dk.rackship.transfer;

import dk.rackship.mapping.OrderChange;
import dk.rackship.mapping.ShippedInRackbeat;
import dk.rackship.mapping.Verdict;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderStatus;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Looked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes an order in Webshipper, unless it is locked there. A status never goes backwards. */
@ApplicationScoped
public class TellWebshipper {
  /** {@code contracts/webshipper.openapi.yaml}, PATCH /orders/{id}: it was locked just now. */
  private static final int LOCKED = 423;

  private final Webshipper webshipper;
  private final RememberPair remember;

  @Inject
  public TellWebshipper(Webshipper webshipper, RememberPair remember) {
    this.webshipper = webshipper;
    this.remember = remember;
  }

  /**
   * What Webshipper is to be told.
   *
   * @param rules that were asked about it; empty: none were
   */
  record Change(Plan.Kind kind, List<Verdict> rules, OrderDraft draft) {}

  /**
   * @param done what to remember when Webshipper has taken it
   */
  Plan plan(SentPair pair, Change change, Supplier<Looked> done) {
    return pair.webshipper().attributes().isLocked()
        ? waitForUnlocking(pair)
        : new Plan(
            Plan.Decided.doing(change.kind(), change.rules(), change.draft()),
            () -> tell(pair, change.draft(), done));
  }

  private Looked tell(SentPair pair, OrderDraft draft, Supplier<Looked> done) {
    try {
      webshipper.updateOrder(
          pair.glance().merchant().webshipper(), pair.link().webshipperOrderId(), draft);
    } catch (VendorFailure.Rejected rejected) {
      if (rejected.status() != LOCKED) {
        throw rejected;
      }
      return remember.noted(pair, Sentences.ORDER_LOCKED);
    }
    return done.get();
  }

  Plan waitForUnlocking(SentPair pair) {
    return new Plan(
        Plan.Decided.because(Plan.Kind.HOLD, Sentences.ORDER_LOCKED, List.of()),
        () -> remember.noted(pair, Sentences.ORDER_LOCKED));
  }

  /** Rackbeat's is gone, and nothing has left. */
  Plan takeBack(SentPair pair) {
    return plan(
        pair,
        status(pair, Plan.Kind.UPDATE, OrderStatus.CANCELLED),
        () -> remember.takenBack(pair, Sentences.TAKEN_BACK));
  }

  /**
   * Brings the status of a whole order forward to what Rackbeat has shipped; empty: it is there.
   *
   * @param trackingNumbers those that the same look has seen
   */
  Optional<Plan> shipped(SentPair pair, List<Shipment> shipments, List<String> trackingNumbers) {
    return pair.whole()
        .flatMap(order -> ShippedInRackbeat.status(order, shipments, pair.webshipper()))
        .filter(status -> ShippedInRackbeat.isFurther(status, pair.status()))
        .map(
            status ->
                plan(
                    pair,
                    status(pair, Plan.Kind.SHIP, status),
                    () -> remember.found(pair, finding(status).tracked(trackingNumbers))));
  }

  private static Change status(SentPair pair, Plan.Kind kind, OrderStatus status) {
    return new Change(kind, List.of(), OrderChange.status(pair.link().orderChannelId(), status));
  }

  private static Finding finding(OrderStatus status) {
    return status == OrderStatus.DISPATCHED
        ? Finding.of(TransferState.SHIPPED, Sentences.SHIPPED_IN_RACKBEAT)
        : Finding.of(TransferState.PARTLY_SHIPPED, Sentences.PARTLY_SHIPPED_IN_RACKBEAT);
  }
}
