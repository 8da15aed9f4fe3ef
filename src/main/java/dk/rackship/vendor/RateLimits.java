package dk.rackship.vendor;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dk.rackship.connection.ConnectionId;
import dk.rackship.vendor.VendorFailure.RateLimited;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every connection's own limit at each vendor, so that no minute holds more calls than configured,
 * however they fall. One server at a time works for a connection, so memory is the place for it.
 */
@ApplicationScoped
public class RateLimits {
  private static final long PERCENT = 100;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);
  // Long enough for a bucket to be full again, so that forgetting it gives nothing away.
  private static final Duration UNUSED = Duration.ofMinutes(10);

  private final LoadingCache<Key, Limit> buckets;
  private final BlockingStrategy waiting;

  @Inject
  public RateLimits(
      @ConfigProperty(name = "rackship.rackbeat.requests-per-minute", defaultValue = "480")
          int rackbeat,
      @ConfigProperty(name = "rackship.webshipper.requests-per-minute", defaultValue = "600")
          int webshipper) {
    this(rackbeat, webshipper, TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
  }

  RateLimits(int rackbeat, int webshipper, TimeMeter time, BlockingStrategy waiting) {
    this.waiting = waiting;
    buckets =
        Caffeine.newBuilder()
            .expireAfterAccess(UNUSED)
            .build(key -> limit(key.vendor() == Vendor.RACKBEAT ? rackbeat : webshipper, time));
  }

  /**
   * Takes leave for one call; waits for it when that takes no more than two seconds.
   *
   * @throws RateLimited when it would take longer
   */
  public void take(Vendor vendor, ConnectionId connection) {
    var bucket = buckets.get(new Key(vendor, connection)).bucket();
    if (!bucket.tryConsume(1) && !waited(bucket)) {
      var nanos = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
      throw new RateLimited(vendor, Duration.ofNanos(nanos));
    }
  }

  /**
   * How much of a connection's burst is used up right now, in percent, as this server knows it:
   * which is all of it while this server works for the connection.
   */
  public int used(Vendor vendor, ConnectionId connection) {
    var limit = buckets.getIfPresent(new Key(vendor, connection));
    if (limit == null) {
      return 0;
    }
    var left = Math.max(0, limit.bucket().getAvailableTokens());
    return (int) (PERCENT - PERCENT * left / limit.burst());
  }

  private boolean waited(Bucket bucket) {
    try {
      return bucket.asBlocking().tryConsume(1, LONGEST_WAIT, waiting);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  // A burst and a minute's refill together are what a minute may hold.
  private static Limit limit(int perMinute, TimeMeter time) {
    var burst = Math.max(1, perMinute / 8);
    var refill = Math.max(1, perMinute - burst);
    var bucket =
        Bucket.builder()
            .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, Duration.ofMinutes(1)))
            .withCustomTimePrecision(time)
            .build();
    return new Limit(bucket, burst);
  }

  private record Limit(Bucket bucket, int burst) {}

  private record Key(Vendor vendor, ConnectionId connection) {}
}
