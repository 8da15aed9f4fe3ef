package dk.rackship.bench;

import dk.rackship.bench.load.Deliveries;
import dk.rackship.bench.load.Quantiles;
import dk.rackship.bench.time.Pause;
import dk.rackship.bench.vendor.Traffic;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Which orders of a load arrived in Webshipper, and when. */
record Arrivals(Deliveries deliveries, Traffic traffic) {
  private static final double NANOS_PER_SECOND = 1e9;

  /** Waits until all are there, or nothing has come for that long. */
  void await(Duration patience) {
    int before;
    do {
      before = traffic.arrived();
    } while (!Pause.until(patience, this::isComplete) && traffic.arrived() > before);
  }

  int count() {
    return (int) indices().filter(index -> at(index).isPresent()).count();
  }

  /** Orders that were acknowledged and never arrived. */
  int lost() {
    return (int) indices().filter(this::isLost).count();
  }

  /** From the first webhook to the last arrival. */
  double ordersPerSecond() {
    long first = indices().mapToLong(deliveries::dueAt).min().orElseThrow();
    return count() * NANOS_PER_SECOND / (last() - first);
  }

  /** From the webhooks' due instants to the arrivals. */
  Quantiles times() {
    return Quantiles.of(
        indices()
            .filter(index -> at(index).isPresent())
            .mapToLong(index -> at(index).getAsLong() - deliveries.dueAt(index)));
  }

  /** Seconds from that instant of {@link System#nanoTime()} to the last arrival. */
  double secondsAfter(long nanos) {
    return (last() - nanos) / NANOS_PER_SECOND;
  }

  private boolean isComplete() {
    return indices().allMatch(index -> at(index).isPresent());
  }

  private boolean isLost(int index) {
    return deliveries.isAcknowledged(index) && at(index).isEmpty();
  }

  private long last() {
    return indices()
        .mapToObj(this::at)
        .flatMapToLong(OptionalLong::stream)
        .max()
        .orElse(Long.MAX_VALUE);
  }

  private OptionalLong at(int index) {
    return traffic.arrivedAt(deliveries.plan().first() + index);
  }

  private IntStream indices() {
    return IntStream.range(0, deliveries.plan().count());
  }
}
