package dk.rackship.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void seconds_are_taken_as_they_are() {
    assertThat(RetryAfter.parse(" 7 ", NOW)).isEqualTo(Duration.ofSeconds(7));
    assertThat(RetryAfter.parse("0", NOW)).isZero();
  }

  @Test
  void a_date_is_the_time_until_then() {
    assertThat(RetryAfter.parse("Mon, 23 Nov 2026 12:01:30 GMT", NOW))
        .isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void a_date_that_has_passed_means_now() {
    assertThat(RetryAfter.parse("Mon, 23 Nov 2026 11:00:00 GMT", NOW)).isZero();
  }

  @Test
  void more_than_an_hour_is_an_hour() {
    assertThat(RetryAfter.parse("86400", NOW)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void a_missing_header_is_a_minute() {
    assertThat(RetryAfter.parse(null, NOW)).isEqualTo(Duration.ofSeconds(60));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "1.5", "99999999999", "2026-11-23T12:00:00Z"})
  void a_header_without_sense_is_a_minute(String header) {
    assertThat(RetryAfter.parse(header, NOW)).isEqualTo(Duration.ofSeconds(60));
  }
}
