package dk.rackship.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One minute of one server's work.
 *
 * @param at when the minute was over, UTC
 * @param looks looks that ended
 * @param medianMillis half of their signals had waited no longer; 0 where there was none
 * @param slowMillis 95 percent had waited no longer; 0 where there was none
 * @param waiting work items of all active connections
 * @param oldestSeconds age of the oldest of them that could run
 */
public record Sample(
    Instant at, long looks, long medianMillis, long slowMillis, long waiting, long oldestSeconds) {

  /**
   * @param waited the shortest first
   */
  static Sample of(Instant at, List<Duration> waited, Queues.Queue queue) {
    return new Sample(
        at,
        waited.size(),
        percentile(50, waited),
        percentile(95, waited),
        queue.waiting(),
        queue.oldestSeconds());
  }

  private static long percentile(int percent, List<Duration> waited) {
    var rank = (waited.size() * percent + 99) / 100;
    return rank == 0 ? 0 : waited.get(rank - 1).toMillis();
  }
}
