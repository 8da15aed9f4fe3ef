package dk.rackship.transfer;

import dk.rackship.mapping.Decision;
import dk.rackship.mapping.Result;
import dk.rackship.transfer.Plan.Decided;
import dk.rackship.transfer.Plan.Kind;
import dk.rackship.vendor.Vendor;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What comes of a rule that says no, in either direction. */
@ApplicationScoped
public class Stops {
  private final Transfers transfers;

  @Inject
  public Stops(Transfers transfers) {
    this.transfers = transfers;
  }

  /** Empty: no rule says no. */
  Optional<Plan> plan(Glance glance, Decision decision) {
    if (decision.result() instanceof Result.Skip skip) {
      return Optional.of(plan(glance, decision, Kind.SKIP, new Outcome.Skipped(skip.reason())));
    }
    return decision.result() instanceof Result.Hold hold
        ? Optional.of(plan(glance, decision, Kind.HOLD, new Outcome.Held(hold.reason())))
        : Optional.empty();
  }

  private Plan plan(Glance glance, Decision decision, Kind kind, Outcome.Reasoned outcome) {
    return new Plan(
        Decided.because(kind, outcome.reason(), decision.verdicts()),
        () -> stopped(glance, outcome));
  }

  /** Skipped, held, or refused for good; what an earlier look may have created is looked up. */
  Looked stopped(Glance glance, Outcome.Reasoned outcome) {
    var finding = finding(glance, outcome).intended(glance.earlierIntent());
    return new Looked(
        outcome, () -> transfers.remember(glance.transfer(), glance.sighting(finding)));
  }

  private static Finding finding(Glance glance, Outcome.Reasoned outcome) {
    if (outcome instanceof Outcome.GaveUp) {
      return Finding.because(TransferState.FAILED, outcome.reason())
          .tried(glance.item().attempts() + 1, null)
          .refusedBy(new Finding.Refusal(Vendor.WEBSHIPPER.name(), null));
    }
    var state = outcome instanceof Outcome.Skipped ? TransferState.SKIPPED : TransferState.ON_HOLD;
    return Finding.because(state, outcome.reason());
  }
}
