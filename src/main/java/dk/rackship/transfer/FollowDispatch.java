package dk.rackship.transfer;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.OrderStatus;
import dk.rackship.words.Sentence;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Follows a sent order that has left Webshipper, whole or in part: Rackbeat learns what left, and
 * where both sides have shipped a part and nothing is left, Webshipper learns that. Of a shipment
 * that was sent by itself (14) Rackbeat only gets the tracking: it has shipped those goods already.
 */
@ApplicationScoped
public class FollowDispatch {
  private final ShipInRackbeat ship;
  private final TellWebshipper tell;
  private final FollowRackbeat followRackbeat;
  private final Rackbeat rackbeat;
  private final RememberPair remember;
  private final Clock clock;

  @Inject
  public FollowDispatch(
      ShipInRackbeat ship,
      TellWebshipper tell,
      FollowRackbeat followRackbeat,
      Rackbeat rackbeat,
      RememberPair remember,
      Clock clock) {
    this.ship = ship;
    this.tell = tell;
    this.followRackbeat = followRackbeat;
    this.rackbeat = rackbeat;
    this.remember = remember;
    this.clock = clock;
  }

  Plan plan(SentPair pair) {
    var missing = missing(pair);
    if (!missing.isNothing()) {
      return new Plan(
          Plan.Decided.doing(Plan.Kind.SHIP, List.of(), missing.document()),
          () -> carry(pair, missing));
    }
    return tell.shipped(pair, missing.shipments(), missing.trackingNumbers())
        .orElseGet(() -> new Plan(Plan.Decided.nothing(), () -> unchanged(pair, missing)));
  }

  private MissingInRackbeat missing(SentPair pair) {
    var glance = pair.glance();
    return pair.whole()
        .map(order -> ship.missing(glance, new ShipInRackbeat.Pair(order, pair.webshipper())))
        .orElseGet(
            () ->
                ship.missingTracking(glance, pair.link().rackbeatOrderNumber(), pair.webshipper()));
  }

  /** What somebody has shipped in Rackbeat at this very moment is looked at anew. */
  private Looked carry(SentPair pair, MissingInRackbeat missing) {
    try {
      return carryOver(pair, missing);
    } catch (VendorFailure.Rejected rejected) {
      var now = rackbeat.order(pair.glance().merchant().rackbeat(), missing.orderNumber());
      if (now.filter(Order::isShipped).isEmpty()) {
        throw rejected;
      }
      return Looked.at(new Outcome.Later(clock.instant()));
    }
  }

  private Looked carryOver(SentPair pair, MissingInRackbeat missing) {
    return ship.carry(pair.glance(), missing)
        .map(held -> remember.found(pair, held.outcome(), held.finding()))
        .orElseGet(() -> carried(pair, missing));
  }

  /** Together with what Rackbeat has shipped by itself it may be all there was. */
  private Looked carried(SentPair pair, MissingInRackbeat missing) {
    if (missing.parts().isEmpty() || pair.status() != OrderStatus.PARTLY_DISPATCHED) {
      return settled(pair, missing);
    }
    var shipments = rackbeat.shipments(pair.glance().merchant().rackbeat(), missing.orderNumber());
    return tell.shipped(pair, shipments, missing.trackingNumbers())
        .map(plan -> plan.carryOut().get())
        .orElseGet(() -> settled(pair, missing));
  }

  private Looked unchanged(SentPair pair, MissingInRackbeat missing) {
    return remember.unchanged(pair, finding(pair, missing));
  }

  private Looked settled(SentPair pair, MissingInRackbeat missing) {
    return remember.found(pair, finding(pair, missing));
  }

  private Finding finding(SentPair pair, MissingInRackbeat missing) {
    var state =
        pair.status() == OrderStatus.DISPATCHED
            ? TransferState.SHIPPED
            : TransferState.PARTLY_SHIPPED;
    var finding = Finding.of(state, sentence(pair, state)).tracked(missing.trackingNumbers());
    return followRackbeat.isChanged(pair)
        ? finding.with(Sentences.CHANGED_AFTER_DISPATCH)
        : finding;
  }

  private static Sentence sentence(SentPair pair, TransferState state) {
    if (pair.link().isOfShipment()) {
      return Sentences.TRACKING_BROUGHT;
    }
    return state == TransferState.SHIPPED ? Sentences.SHIPPED : Sentences.PARTLY_SHIPPED;
  }
}
