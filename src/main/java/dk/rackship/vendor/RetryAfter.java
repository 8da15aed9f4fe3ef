package dk.rackship.vendor;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Retry-After} (RFC 9110): seconds, or a date; 60 seconds where it is of no use.
 */
final class RetryAfter {
  private static final Duration USUAL = Duration.ofSeconds(60);
  private static final Duration LONGEST = Duration.ofHours(1);

  private RetryAfter() {}

  static Duration parse(@Nullable String header, Instant now) {
    if (header == null || header.isBlank()) {
      return USUAL;
    }
    var value = header.strip();
    return bounded(
        value.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value)) : until(value, now));
  }

  private static Duration until(String date, Instant now) {
    try {
      var then = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Duration.between(now, then.toInstant());
    } catch (DateTimeException e) {
      return USUAL;
    }
  }

  // A header of days would park a connection until nobody remembers why.
  private static Duration bounded(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
