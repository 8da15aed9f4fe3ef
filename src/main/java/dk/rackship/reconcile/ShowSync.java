package dk.rackship.reconcile;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Connections;
import dk.rackship.connection.ReasonCode;
import dk.rackship.words.Sentence;
import dk.rackship.work.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Puts together how far a synchronisation is. Calls no vendor. */
@ApplicationScoped
@Transactional
public class ShowSync {
  private final SyncTally tally;
  private final Connections connections;
  private final Leases leases;

  @Inject
  public ShowSync(SyncTally tally, Connections connections, Leases leases) {
    this.tally = tally;
    this.connections = connections;
    this.leases = leases;
  }

  /**
   * What there is to say.
   *
   * @param message a sentence of how far it is, why it waits or what went wrong
   */
  public record Shown(SyncCounts counts, Optional<Sentence> message) {}

  public Shown of(Sync sync) {
    if (!sync.kind().findsOrders()) {
      return new Shown(SyncCounts.NONE, sync.message());
    }
    var counts = tally.count(sync);
    return new Shown(
        counts,
        sync.isRunning()
            ? sync.message().or(() -> Optional.of(progress(sync, counts)))
            : sync.message());
  }

  private Sentence progress(Sync sync, SyncCounts counts) {
    var far =
        sync.allFound()
            ? say(
                "All orders were read: %s of %s are still to be looked at.",
                counts.waiting(), counts.found())
            : say("Orders are being read: %s were found so far.", counts.found());
    return counts.waiting() == 0 ? far : hindrance(sync).map(far::then).orElse(far);
  }

  private Optional<Sentence> hindrance(Sync sync) {
    return connections
        .find(sync.connectionId())
        .filter(connection -> !connection.status().moves())
        .map(
            connection -> connection.statusReason().orElse(say("The connection is not ready yet.")))
        .or(() -> leases.parked(sync.connectionId()).map(code -> parked(sync, code)));
  }

  /** The transfers say which vendor it is. */
  private Sentence parked(Sync sync, ReasonCode code) {
    return tally
        .complaint(sync)
        .orElse(
            code == ReasonCode.RATE_LIMITED
                ? say("A vendor takes no more calls for the moment. It goes on by itself.")
                : say("A vendor does not answer. It goes on by itself."));
  }
}
