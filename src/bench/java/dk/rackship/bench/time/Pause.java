package dk.rackship.bench.time;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting on the clock of {@link System#nanoTime()}; an interrupted thread stops waiting. */
public final class Pause {
  private static final Duration STEP = Duration.ofMillis(20);

  private Pause() {}

  /** Waits for the given time. */
  public static void of(Duration time) {
    until(System.nanoTime() + time.toNanos());
  }

  /**
   * Waits until the instant, in nanoseconds of {@link System#nanoTime()}; not at all when it is
   * past.
   */
  public static void until(long nanos) {
    for (long left = nanos - System.nanoTime();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = nanos - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  /** Waits until the condition holds, at most for the limit. Returns whether it holds. */
  public static boolean until(Duration limit, BooleanSupplier condition) {
    long end = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      of(STEP);
    }
    return true;
  }
}
