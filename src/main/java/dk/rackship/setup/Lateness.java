package dk.rackship.setup;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How late reconciliation may be, in words for a merchant. Pure.
 *
 * @param longest above zero; parts of a second are left out
 */
record Lateness(Duration longest) {

  /** As {@code 5 minutes} or {@code 1 hour and 30 minutes}. */
  String inWords() {
    var parts =
        Stream.of(
                part(longest.toHours(), "hour"),
                part(longest.toMinutesPart(), "minute"),
                part(longest.toSecondsPart(), "second"))
            .flatMap(List::stream)
            .toList();
    return parts.isEmpty() ? "1 second" : String.join(" and ", parts);
  }

  private static List<String> part(long count, String unit) {
    if (count == 0) {
      return List.of();
    }
    return List.of(count == 1 ? "1 " + unit : count + " " + unit + "s");
  }
}
