package dk.rackship.vendor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/**
 * The metric {@code rackship_vendor_calls_seconds}: calls by vendor and status, with their time.
 */
@ApplicationScoped
public class CallTimes {
  private static final int NO_ANSWER = 0;
  private static final Metadata METADATA =
      Metadata.builder()
          .withName("rackship_vendor_calls")
          .withDescription("Calls to the vendors and the time they took; status none: no answer")
          .build();

  private final MetricRegistry registry;
  private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

  @Inject
  public CallTimes(MetricRegistry registry) {
    this.registry = registry;
  }

  void answered(Vendor vendor, int status, Duration time) {
    timers.computeIfAbsent(new Key(vendor, status), this::timer).update(time);
  }

  void unanswered(Vendor vendor, Duration time) {
    answered(vendor, NO_ANSWER, time);
  }

  private Timer timer(Key key) {
    var status = key.status() == NO_ANSWER ? "none" : String.valueOf(key.status());
    return registry.timer(
        METADATA, new Tag("vendor", key.vendor().key()), new Tag("status", status));
  }

  private record Key(Vendor vendor, int status) {}
}
