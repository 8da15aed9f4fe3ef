package dk.rackship.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.rackship.connection.ConnectionId;
import dk.rackship.vendor.VendorFailure.RateLimited;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTest {
  private static final ConnectionId ONE = ConnectionId.random();
  private static final ConnectionId OTHER = ConnectionId.random();

  private final Time time = new Time();
  // whoever waits lets the time pass
  private final RateLimits limits = new RateLimits(480, 600, time, nanos -> time.now += nanos);

  @Test
  void no_minute_holds_more_calls_than_configured() {
    assertThat(callsWithin(Duration.ofMinutes(1))).isBetween(478, 480);
  }

  @Test
  void every_later_minute_holds_no_more_than_that_either() {
    var first = callsWithin(Duration.ofMinutes(1));
    var second = callsWithin(Duration.ofMinutes(1));
    assertThat(first).isGreaterThan(second);
    assertThat(second).isBetween(418, 421);
  }

  @Test
  void a_burst_of_an_eighth_passes_at_once() {
    var before = time.now;
    for (int call = 0; call < 60; call++) {
      limits.take(Vendor.RACKBEAT, ONE);
    }
    assertThat(time.now).isEqualTo(before);
  }

  @Test
  void each_connection_and_each_vendor_has_its_own() {
    var before = time.now;
    for (int call = 0; call < 60; call++) {
      limits.take(Vendor.RACKBEAT, ONE);
      limits.take(Vendor.RACKBEAT, OTHER);
      limits.take(Vendor.WEBSHIPPER, ONE);
    }
    assertThat(time.now).isEqualTo(before);
  }

  @Test
  void what_is_used_of_a_burst_is_a_percentage_that_falls_with_time() {
    assertThat(limits.used(Vendor.RACKBEAT, ONE)).isZero();
    for (int call = 0; call < 30; call++) {
      limits.take(Vendor.RACKBEAT, ONE);
    }
    assertThat(limits.used(Vendor.RACKBEAT, ONE)).isEqualTo(50);
    assertThat(limits.used(Vendor.WEBSHIPPER, ONE)).isZero();
    assertThat(limits.used(Vendor.RACKBEAT, OTHER)).isZero();
    time.now += Duration.ofMinutes(1).toNanos();
    assertThat(limits.used(Vendor.RACKBEAT, ONE)).isZero();
  }

  @Test
  void a_wait_of_more_than_two_seconds_is_a_failure_that_names_it() {
    var slow = new RateLimits(8, 8, time, nanos -> time.now += nanos);
    slow.take(Vendor.RACKBEAT, ONE);
    assertThatThrownBy(() -> slow.take(Vendor.RACKBEAT, ONE))
        .asInstanceOf(type(RateLimited.class))
        .extracting(failure -> failure.retryAfter().toSeconds())
        .isEqualTo(8L);
  }

  private int callsWithin(Duration span) {
    var end = time.now + span.toNanos();
    var calls = 0;
    while (true) {
      limits.take(Vendor.RACKBEAT, ONE);
      if (time.now >= end) {
        return calls;
      }
      calls++;
    }
  }

  private static final class Time implements TimeMeter {
    private long now = 1_000_000_000L;

    @Override
    public long currentTimeNanos() {
      return now;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
