package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * A subject that waits for a look.
 *
 * @param revision counts its signals; a look settles only the revision it began with
 * @param attempts looks that failed since the last success
 * @param firstFailed when the first of these was
 * @param byHand a person asked: the moment before which nothing moves by itself does not count
 * @param signalledAt since when it waits, UTC; the epoch: nobody signalled it, it is only asked
 *     about
 * @param intent what an earlier look may already have done at a vendor; empty: none began before
 */
public record WorkItem(
    ConnectionId connection,
    Subject subject,
    long revision,
    int attempts,
    Optional<Instant> firstFailed,
    boolean byHand,
    Instant signalledAt,
    Optional<String> intent) {

  /** This look failed: again later, or, after about a day of trying, no more. */
  public Outcome failed(Reason reason, Instant now) {
    return BackOff.after(attempts + 1)
        .<Outcome>map(pause -> new Outcome.Again(now.plus(pause), reason))
        .orElseGet(() -> new Outcome.GaveUp(reason));
  }
}
