package dk.rackship.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How long signals have waited until their look was over, on this server, since the last sample.
 */
@ApplicationScoped
public class Pace {
  private final Queue<Duration> waited = new ConcurrentLinkedQueue<>();

  /** A look that failed, or that waits for something, is counted when a later one ends it. */
  void settled(Settling.Ended look, Instant now) {
    if (look.looked().outcome().isOver()) {
      waited.add(Duration.between(look.item().signalledAt(), now));
    }
  }

  /** The shortest first; from now on it counts anew. */
  List<Duration> take() {
    var taken = new ArrayList<Duration>();
    for (var one = waited.poll(); one != null; one = waited.poll()) {
      taken.add(one);
    }
    taken.sort(null);
    return taken;
  }
}
