package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.DeadLogins;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor's failure means: for the order alone, or for the whole connection. What only one
 * call shows is proven by a cheap one first, so that one bad order parks nobody.
 */
@ApplicationScoped
public class Failures {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final Map<ConnectionId, Duration> pauses = new ConcurrentHashMap<>();
  private final Proofs proofs;
  private final Transfers transfers;
  private final DeadLogins deadLogins;
  private final Clock clock;

  @Inject
  public Failures(Proofs proofs, Transfers transfers, DeadLogins deadLogins, Clock clock) {
    this.proofs = proofs;
    this.transfers = transfers;
    this.deadLogins = deadLogins;
    this.clock = clock;
  }

  /** The vendors answer again: the next outage begins with a short pause. */
  void over(ConnectionId connection) {
    pauses.remove(connection);
  }

  Looked outcome(Glance glance, VendorFailure failure) {
    if (failure instanceof VendorFailure.RateLimited limited) {
      return limited(glance, limited);
    }
    if (failure instanceof VendorFailure.Rejected rejected) {
      return rejected(glance, rejected);
    }
    var merchant = glance.merchant();
    return proofs
        .of(failure, merchant.rackbeat(), merchant.webshipper())
        .map(proof -> everybodyWaits(glance, proof))
        .orElseGet(() -> thisOrderFailed(glance, failure));
  }

  private Looked limited(Glance glance, VendorFailure.RateLimited limited) {
    var reason =
        new Reason(
            ReasonCode.RATE_LIMITED,
            say(
                "%s takes no more calls for the moment. It goes on by itself.",
                limited.vendor().displayName()));
    var until = clock.instant().plus(limited.retryAfter());
    return waiting(glance, failing(glance, reason, limited), new Outcome.Parked(until, reason));
  }

  private Looked rejected(Glance glance, VendorFailure.Rejected rejected) {
    var reason = new Reason(ReasonCode.VENDOR_REJECTED, rejected.sentence());
    var finding =
        Finding.because(TransferState.FAILED, reason)
            .tried(glance.item().attempts() + 1, null)
            .refusedBy(refusal(rejected));
    return waiting(glance, finding, new Outcome.GaveUp(reason));
  }

  private Looked everybodyWaits(Glance glance, VendorFailure proof) {
    if (proof instanceof VendorFailure.RateLimited limited) {
      return limited(glance, limited);
    }
    if (Proofs.isOutage(proof)) {
      return unavailable(glance, proof);
    }
    var reason =
        new Reason(
            ReasonCode.LOGIN_REFUSED,
            say(
                "%s refuses the login. Connect it again in the settings.",
                proof.vendor().displayName()));
    return new Looked(
        new Outcome.Parked(clock.instant().plus(LONGEST_PAUSE), reason),
        () -> {
          loginIsDead(glance.merchant(), proof.vendor());
          remember(glance, failing(glance, reason, proof));
        });
  }

  private void loginIsDead(Merchant merchant, Vendor vendor) {
    if (vendor == Vendor.RACKBEAT) {
      deadLogins.found(merchant.rackbeat());
    } else {
      deadLogins.found(merchant.webshipper());
    }
  }

  private Looked unavailable(Glance glance, VendorFailure outage) {
    var reason = new Reason(ReasonCode.VENDOR_UNAVAILABLE, outage.sentence());
    var until = clock.instant().plus(nextPause(glance.merchant().connection()));
    return waiting(glance, failing(glance, reason, outage), new Outcome.Parked(until, reason));
  }

  private Duration nextPause(ConnectionId connection) {
    var pause = pauses.merge(connection, FIRST_PAUSE, (last, first) -> last.multipliedBy(2));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private Looked thisOrderFailed(Glance glance, VendorFailure failure) {
    return tryAgain(glance, reasonOf(failure), Optional.of(refusal(failure)));
  }

  private static Reason reasonOf(VendorFailure failure) {
    return failure instanceof VendorFailure.Unavailable unavailable && unavailable.mayHaveHappened()
        ? new Reason(
            ReasonCode.OUTCOME_UNKNOWN,
            say(
                "%s gave no answer to a change. It is looked up before anything is sent again.",
                unavailable.vendor().displayName()))
        : new Reason(ReasonCode.VENDOR_UNAVAILABLE, failure.sentence());
  }

  /** A fault of our own. */
  Looked broke(Glance glance) {
    return tryAgain(
        glance,
        new Reason(
            ReasonCode.INTERNAL,
            say("Rackship met a fault of its own with this order. It tries again.")),
        Optional.empty());
  }

  private Looked tryAgain(Glance glance, Reason reason, Optional<Finding.Refusal> refusal) {
    var outcome = glance.item().failed(reason, clock.instant());
    @Nullable Instant next = outcome instanceof Outcome.Again again ? again.at() : null;
    var state = next == null ? TransferState.FAILED : TransferState.WAITING;
    var finding =
        Finding.because(state, reason)
            .tried(glance.item().attempts() + 1, next)
            .intended(
                glance.earlierIntent().or(() -> glance.merchant().intent(glance.item().subject())));
    return waiting(glance, refusal.map(finding::refusedBy).orElse(finding), outcome);
  }

  private Finding failing(Glance glance, Reason reason, VendorFailure failure) {
    return Finding.because(TransferState.WAITING, reason)
        .tried(glance.item().attempts(), null)
        .refusedBy(refusal(failure));
  }

  private Looked waiting(Glance glance, Finding finding, Outcome outcome) {
    return new Looked(outcome, () -> remember(glance, finding));
  }

  /** A pair that moves goods keeps its state: the failure is a line of its story. */
  private void remember(Glance glance, Finding finding) {
    if (glance.transfer() != null || isTransfer(glance, finding)) {
      transfers.remember(glance.transfer(), glance.sighting(finding));
    }
  }

  /**
   * Until its own vendor has shown it, nobody knows whether the subject is to be transferred at
   * all: it may be a draft, or an echo of ours. When it fails for good, somebody must see it.
   */
  private static boolean isTransfer(Glance glance, Finding finding) {
    return switch (glance.item().subject().kind()) {
      case RACKBEAT_ORDER, RACKBEAT_SHIPMENT -> isTransfer(Vendor.RACKBEAT, finding);
      case WEBSHIPPER_ORDER -> isTransfer(Vendor.WEBSHIPPER, finding);
      case WEBSHIPPER_SHIPMENT -> false;
    };
  }

  private static boolean isTransfer(Vendor own, Finding finding) {
    return finding.state() == TransferState.FAILED
        || finding.refusal().filter(by -> by.vendor().equals(own.name())).isEmpty();
  }

  /** The HTTP status is known only of what the vendor refused by one. */
  private static Finding.Refusal refusal(VendorFailure failure) {
    @Nullable Integer status =
        failure instanceof VendorFailure.Rejected rejected ? rejected.status() : null;
    return new Finding.Refusal(failure.vendor().name(), status);
  }
}
