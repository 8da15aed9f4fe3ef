package dk.rackship.reconcile;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.concurrent.ManagedThreadFactoryDefinition;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
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
@ManagedThreadFactoryDefinition(name = "java:module/concurrent/reconcilers", virtual = true)
public class ReconciliationTimer {
  private static final Logger LOG = LoggerFactory.getLogger(ReconciliationTimer.class);
  private static final Duration SHORTEST_TICK = Duration.ofSeconds(1);
  private static final int SIDE_BY_SIDE = 8;

  private final String owner = UUID.randomUUID().toString();
  private final Semaphore free = new Semaphore(SIDE_BY_SIDE);
  @Resource private TimerService timers;
  @Inject private Rounds rounds;
  @Inject private Reconcile reconcile;
  @Inject private Retention retention;

  @Inject
  @ConfigProperty(name = "rackship.reconciliation.interval", defaultValue = "PT5M")
  private Duration interval;

  @Resource(lookup = "java:module/concurrent/reconcilers")
  private ManagedThreadFactory threads;

  private ExecutorService pool;

  @PostConstruct
  void start() {
    pool = Executors.newCachedThreadPool(threads);
    var tick = interval.dividedBy(10);
    var millis = (tick.compareTo(SHORTEST_TICK) < 0 ? SHORTEST_TICK : tick).toMillis();
    timers.createIntervalTimer(millis, millis, new TimerConfig(null, false));
  }

  @PreDestroy
  void stop() {
    pool.shutdownNow();
  }

  /** Has those reconciled whose turn it is, several side by side: one may hang at its vendor. */
  @Timeout
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void tick() {
    try {
      rounds.begin();
      while (free.tryAcquire()) {
        pool.execute(this::serve);
      }
      retention.tidyUnowned();
    } catch (RuntimeException e) {
      LOG.error("Reconciliation cannot begin; the next tick tries again", e);
    }
  }

  private void serve() {
    try {
      for (var next = rounds.take(owner, 1); !next.isEmpty(); next = rounds.take(owner, 1)) {
        next.forEach(reconcile::reconcile);
        next.forEach(retention::tidy);
      }
    } catch (RuntimeException e) {
      LOG.error("Reconciliation broke off; it goes on with the next tick", e);
    } finally {
      free.release();
    }
  }
}
