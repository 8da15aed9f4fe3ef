package dk.rackship.bench.load;

import java.util.stream.LongStream;

/** Of a set of durations, in milliseconds; not a number where the set is empty. */
public record Quantiles(double p50, double p99) {
  private static final double NANOS_PER_MILLISECOND = 1e6;

  /** The smallest values that half, and 99 of 100, do not exceed. */
  public static Quantiles of(LongStream nanos) {
    long[] sorted = nanos.sorted().toArray();
    return new Quantiles(quantile(sorted, 0.5), quantile(sorted, 0.99));
  }

  private static double quantile(long[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_PER_MILLISECOND;
  }
}
