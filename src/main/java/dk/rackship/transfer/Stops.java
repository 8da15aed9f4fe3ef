package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.mapping.Decision;
import dk.rackship.mapping.Result;
import dk.rackship.transfer.Plan.Decided;
import dk.rackship.transfer.Plan.Kind;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

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
      return Optional.of(
          plan(decision, Kind.SKIP, skip.reason(), () -> skipped(glance, skip.reason())));
    }
    return decision.result() instanceof Result.Hold hold
        ? Optional.of(plan(decision, Kind.HOLD, hold.reason(), () -> held(glance, hold.reason())))
        : Optional.empty();
  }

  private static Plan plan(Decision decision, Kind kind, Reason reason, Supplier<Looked> carryOut) {
    return new Plan(
        new Decided(kind, Optional.of(reason), decision.verdicts(), Optional.empty()), carryOut);
  }

  /** A rule says no; never an error. */
  Looked skipped(Glance glance, Reason reason) {
    return settled(glance, new Outcome.Skipped(reason), TransferState.SKIPPED);
  }

  /** It waits until the merchant has put something right. */
  Looked held(Glance glance, Reason reason) {
    return settled(glance, new Outcome.Held(reason), TransferState.ON_HOLD);
  }

  // what an earlier look may have created stays to be looked up
  private Looked settled(Glance glance, Outcome.Reasoned outcome, TransferState state) {
    var finding = Finding.because(state, outcome.reason()).intended(glance.earlierIntent());
    return new Looked(
        outcome, () -> transfers.remember(glance.transfer(), glance.sighting(finding)));
  }
}
