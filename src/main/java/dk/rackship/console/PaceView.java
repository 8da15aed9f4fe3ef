package dk.rackship.console;

import static java.util.stream.Collectors.groupingBy;

import dk.rackship.work.Sample;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the service has worked of late.
 *
 * @param items equally long spans of time, the oldest first
 */
public record PaceView(List<Span> items) {
  private static final int SPANS = 96;

  /**
   * A span of time, all servers together.
   *
   * @param at when it begins, UTC
   * @param looks looks at orders that ended
   * @param medianMillis the time from signal to end that half of them kept; null: there was none
   * @param slowMillis the time that 95 percent kept, in the slowest minute; null: there was none
   * @param waiting the most work items that waited; null: no server ran
   * @param oldestSeconds the highest age of one that could run; null: no server ran
   */
  public record Span(
      Instant at,
      long looks,
      @Nullable Long medianMillis,
      @Nullable Long slowMillis,
      @Nullable Long waiting,
      @Nullable Long oldestSeconds) {}

  /**
   * @param hours how far back from now
   */
  static PaceView of(Instant now, int hours, List<Sample> samples) {
    var length = Duration.ofHours(hours).dividedBy(SPANS);
    var begin = now.minus(Duration.ofHours(hours));
    var bySpan =
        samples.stream()
            .collect(groupingBy(one -> Duration.between(begin, one.at()).dividedBy(length)));
    return new PaceView(
        IntStream.range(0, SPANS)
            .mapToObj(
                i ->
                    span(
                        begin.plus(length.multipliedBy(i)),
                        bySpan.getOrDefault((long) i, List.of())))
            .toList());
  }

  private static Span span(Instant at, List<Sample> samples) {
    var busy =
        samples.stream()
            .filter(one -> one.looks() > 0)
            .sorted(Comparator.comparingLong(Sample::medianMillis))
            .toList();
    return new Span(
        at,
        samples.stream().mapToLong(Sample::looks).sum(),
        busy.isEmpty() ? null : median(busy),
        most(busy, Sample::slowMillis),
        most(samples, Sample::waiting),
        most(samples, Sample::oldestSeconds));
  }

  /** Of the minutes' medians, each counted as often as it has looks. */
  private static long median(List<Sample> byMedian) {
    var left = (byMedian.stream().mapToLong(Sample::looks).sum() + 1) / 2;
    for (var one : byMedian) {
      left -= one.looks();
      if (left <= 0) {
        return one.medianMillis();
      }
    }
    return 0;
  }

  private static @Nullable Long most(List<Sample> samples, ToLongFunction<Sample> figure) {
    var most = samples.stream().mapToLong(figure).max();
    return most.isPresent() ? most.getAsLong() : null;
  }
}
