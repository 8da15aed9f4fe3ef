package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WrongKeysTest {
  private static final class SettableClock extends Clock {
    private Instant now = Instant.parse("2026-11-01T12:00:00Z");

    void advance(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private final SettableClock clock = new SettableClock();
  private final WrongKeys wrongKeys = new WrongKeys(clock);

  @Test
  void after_five_wrong_keys_an_address_waits() {
    guess(5);
    assertThat(wrongKeys.attempt("192.0.2.1"))
        .hasValueSatisfying(pause -> assertThat(pause).isBetween(Duration.ZERO, minute()));
  }

  @Test
  void another_address_does_not_wait() {
    guess(5);
    assertThat(wrongKeys.attempt("192.0.2.2")).isEmpty();
  }

  @Test
  void after_a_minute_it_goes_on() {
    guess(5);
    clock.advance(minute());
    assertThat(wrongKeys.attempt("192.0.2.1")).isEmpty();
  }

  @Test
  void right_keys_do_not_count() {
    for (var i = 0; i < 20; i++) {
      assertThat(wrongKeys.attempt("192.0.2.1")).isEmpty();
      wrongKeys.wasRight("192.0.2.1");
    }
  }

  private void guess(int times) {
    for (var i = 0; i < times; i++) {
      assertThat(wrongKeys.attempt("192.0.2.1")).isEmpty();
    }
  }

  private static Duration minute() {
    return Duration.ofMinutes(1);
  }
}
