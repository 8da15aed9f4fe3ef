package dk.rackship.bench.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.LongStream;

/**
 * When each webhook of a load was due and acknowledged, in nanoseconds of {@link
 * System#nanoTime()}. May be read while the load runs.
 */
public final class Deliveries {
  private static final long NEVER = Long.MIN_VALUE;

  private final LoadPlan plan;
  private final AtomicLongArray due;
  private final AtomicLongArray acknowledged;
  private final AtomicInteger acknowledgements = new AtomicInteger();
  private final CountDownLatch firstHalf;
  private final AtomicInteger refusals = new AtomicInteger();

  /** Of a load that has not begun. */
  public Deliveries(LoadPlan plan) {
    this.plan = plan;
    firstHalf = new CountDownLatch(plan.count() / 2);
    due = new AtomicLongArray(plan.count());
    acknowledged =
        new AtomicLongArray(LongStream.generate(() -> NEVER).limit(plan.count()).toArray());
  }

  /** The load that these are the deliveries of. */
  public LoadPlan plan() {
    return plan;
  }

  /** How many webhooks had a 2xx. */
  public int acknowledgements() {
    return acknowledgements.get();
  }

  /**
   * Waits until half of the webhooks had a 2xx, at most for the limit. Returns whether they had.
   */
  public boolean awaitHalf(Duration limit) throws InterruptedException {
    return firstHalf.await(limit.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** How many attempts had no 2xx, redelivered ones too. */
  public int refusals() {
    return refusals.get();
  }

  /** Whether the webhook of that index had a 2xx. */
  public boolean isAcknowledged(int index) {
    return acknowledged.get(index) != NEVER;
  }

  /** The instant at which the webhook of that index should have been sent. */
  public long dueAt(int index) {
    return due.get(index);
  }

  /** From the due instants to the answers, of the webhooks that had a 2xx. */
  public Quantiles acknowledgementTimes() {
    return Quantiles.of(
        LongStream.range(0, plan.count())
            .mapToInt(Math::toIntExact)
            .filter(this::isAcknowledged)
            .mapToLong(index -> acknowledged.get(index) - due.get(index)));
  }

  void due(int index, long at) {
    due.set(index, at);
  }

  void acknowledge(int index) {
    acknowledged.set(index, System.nanoTime());
    acknowledgements.incrementAndGet();
    firstHalf.countDown();
  }

  void refuse() {
    refusals.incrementAndGet();
  }
}
