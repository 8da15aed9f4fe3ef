package dk.rackship.work;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Samples this server's work once a minute. Catches at its top, for the server repeats a failed
 * timer without end.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class SampleTimer {
  private static final Logger LOG = LoggerFactory.getLogger(SampleTimer.class);
  private static final long TICK_MS = 60_000;

  private final String server = UUID.randomUUID().toString();
  @Resource private TimerService timers;
  @Inject private Samples samples;

  @PostConstruct
  void start() {
    timers.createIntervalTimer(TICK_MS, TICK_MS, new TimerConfig(null, false));
  }

  @Timeout
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void tick() {
    try {
      samples.take(server);
    } catch (RuntimeException e) {
      LOG.warn("No sample of the last minute", e);
    }
  }
}
