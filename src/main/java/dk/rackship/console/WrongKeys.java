package dk.rackship.console;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Slows down those who guess keys: five wrong ones a minute from one address, then a pause. */
@ApplicationScoped
public class WrongKeys {
  private static final int ALLOWED = 5;
  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final long ADDRESSES = 10_000;
  private final Clock clock;
  private final Cache<String, Bucket> attempts =
      Caffeine.newBuilder()
          .maximumSize(ADDRESSES)
          .expireAfterAccess(PERIOD.multipliedBy(2))
          .build();

  @Inject
  public WrongKeys(Clock clock) {
    this.clock = clock;
  }

  /** Takes one attempt before it is made. Empty: go on; else how long to wait. */
  public Optional<Duration> attempt(String address) {
    var probe = bucket(address).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** It was no wrong one. */
  public void wasRight(String address) {
    bucket(address).addTokens(1);
  }

  private Bucket bucket(String address) {
    return attempts.get(address, unknown -> fresh());
  }

  private Bucket fresh() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(ALLOWED).refillIntervally(ALLOWED, PERIOD))
        .withCustomTimePrecision(new ClockTime(clock))
        .build();
  }

  private record ClockTime(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return Duration.ofMillis(clock.millis()).toNanos();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
