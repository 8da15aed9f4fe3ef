package dk.rackship.transfer;

import dk.rackship.words.Sentence;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Something of Rackbeat that was never sent, and that Rackbeat does not show or no longer wants.
 */
@ApplicationScoped
public class Unreadable {
  /** A webhook may be faster than Rackbeat's own commit. */
  private static final List<Duration> UNTIL_READABLE =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(30));

  private final Transfers transfers;
  private final Clock clock;

  @Inject
  public Unreadable(Transfers transfers, Clock clock) {
    this.transfers = transfers;
    this.clock = clock;
  }

  /** Not there: what was known is gone, what was not may be there soon. */
  Plan plan(Glance glance, Sentence goneSentence) {
    return new Plan(
        Plan.Decided.nothing(),
        () -> glance.transfer() == null ? soon(glance) : gone(glance, goneSentence));
  }

  private Looked soon(Glance glance) {
    var attempts = glance.item().attempts();
    return Looked.at(
        attempts < UNTIL_READABLE.size()
            ? new Outcome.Again(
                clock.instant().plus(UNTIL_READABLE.get(attempts)), Sentences.NOT_READABLE_YET)
            : new Outcome.Done());
  }

  /** It will not be sent; nothing to remember where nobody has seen it. */
  Looked gone(Glance glance, Sentence sentence) {
    return new Looked(new Outcome.Done(), () -> remember(glance, sentence));
  }

  /** The same, inside the transaction that settles the look. */
  void remember(Glance glance, Sentence sentence) {
    if (glance.transfer() != null) {
      var finding = Finding.of(TransferState.CANCELLED, sentence);
      transfers.remember(glance.transfer(), glance.sighting(finding));
    }
  }
}
