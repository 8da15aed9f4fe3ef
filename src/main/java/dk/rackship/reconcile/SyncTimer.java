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
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ticks on every server, and takes the synchronisations that are due: new ones, those that waited,
 * and those that a stopped server left behind. Not persistent, and catches at its top, as {@link
 * ReconciliationTimer} and for the same reasons.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ManagedThreadFactoryDefinition(name = "java:module/concurrent/syncs", virtual = true)
public class SyncTimer {
  private static final Logger LOG = LoggerFactory.getLogger(SyncTimer.class);
  private static final long TICK_MS = 1_000;
  private static final int SIDE_BY_SIDE = 8;

  private final String owner = UUID.randomUUID().toString();
  private final Set<String> inHand = ConcurrentHashMap.newKeySet();
  @Resource private TimerService timers;
  @Inject private SyncLeases leases;
  @Inject private RunSyncs run;

  @Resource(lookup = "java:module/concurrent/syncs")
  private ManagedThreadFactory threads;

  private ExecutorService pool;

  @PostConstruct
  void start() {
    pool = Executors.newCachedThreadPool(threads);
    timers.createIntervalTimer(TICK_MS, TICK_MS, new TimerConfig(null, false));
  }

  @PreDestroy
  void stop() {
    pool.shutdownNow();
  }

  @Timeout
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void tick() {
    try {
      leases.renew(owner, inHand);
      if (inHand.size() < SIDE_BY_SIDE) {
        leases.take(owner, SIDE_BY_SIDE - inHand.size()).forEach(this::begin);
      }
    } catch (RuntimeException e) {
      LOG.error("Syncs cannot be taken; the next tick tries again", e);
    }
  }

  private void begin(Sync sync) {
    inHand.add(sync.id());
    pool.execute(
        () -> {
          try {
            run.step(sync);
          } catch (RuntimeException e) {
            LOG.error("Sync broke off connection={} sync={}", sync.connectionId(), sync.id(), e);
          } finally {
            inHand.remove(sync.id());
          }
        });
  }
}
