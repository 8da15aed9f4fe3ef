package dk.rackship.reconcile;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ticks on every server; {@link Rounds} decides which one reconciles which connection. Not
 * persistent, for fail-over of persistent timers takes minutes; catches at its top, for the server
 * repeats a failed timer without end.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class ReconciliationTimer {
  private static final Logger LOG = LoggerFactory.getLogger(ReconciliationTimer.class);
  private static final Duration SHORTEST_TICK = Duration.ofSeconds(1);
  private static final int CONNECTIONS_A_TIME = 20;

  private final String owner = UUID.randomUUID().toString();
  private final AtomicBoolean busy = new AtomicBoolean();
  @Resource private TimerService timers;
  @Inject private Rounds rounds;
  @Inject private Reconcile reconcile;

  @Inject
  @ConfigProperty(name = "rackship.reconciliation.interval", defaultValue = "PT5M")
  private Duration interval;

  @PostConstruct
  void start() {
    var tick = interval.dividedBy(10);
    var millis = (tick.compareTo(SHORTEST_TICK) < 0 ? SHORTEST_TICK : tick).toMillis();
    timers.createIntervalTimer(millis, millis, new TimerConfig(null, false));
  }

  /** Reconciles whose turn it is. */
  @Timeout
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void tick() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      rounds.begin();
      for (var taken = rounds.take(owner, CONNECTIONS_A_TIME);
          !taken.isEmpty();
          taken = rounds.take(owner, CONNECTIONS_A_TIME)) {
        taken.forEach(reconcile::reconcile);
      }
    } catch (RuntimeException e) {
      LOG.error("Reconciliation broke off; it goes on with the next tick", e);
    } finally {
      busy.set(false);
    }
  }
}
