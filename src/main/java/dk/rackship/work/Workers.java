package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.concurrent.ManagedThreadFactoryDefinition;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This server's workers: leases connections with due work and runs a {@link Turn} for each, until
 * the server stops. Threads are their own, not the server's pool: a slow vendor must not slow down
 * the webhooks' door.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
@ManagedThreadFactoryDefinition(name = "java:module/concurrent/workers", virtual = true)
public class Workers {
  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
  private static final int TURNS_AT_ONCE = 16;
  private static final Duration ROUND = Duration.ofSeconds(1);

  private final String owner = UUID.randomUUID().toString();
  private final Set<ConnectionId> serving = ConcurrentHashMap.newKeySet();
  @Inject private Leases leases;
  @Inject private Bell bell;
  @Inject private Turns turns;

  @Resource(lookup = "java:module/concurrent/workers")
  private ManagedThreadFactory threads;

  private ExecutorService pool;
  private volatile boolean running = true;

  @PostConstruct
  void start() {
    pool = Executors.newCachedThreadPool(threads);
    pool.execute(this::serve);
  }

  @PreDestroy
  void stop() {
    running = false;
    pool.shutdownNow();
  }

  private void serve() {
    while (running) {
      try {
        var free = TURNS_AT_ONCE - serving.size();
        if (free > 0) {
          leases.claim(owner, free).forEach(this::beginTurn);
        }
        bell.awaitOther(serving, ROUND);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.error("Work list cannot be read; next try in {}", ROUND, e);
        pauseAfterFailure();
      }
    }
  }

  private void pauseAfterFailure() {
    try {
      bell.awaitOther(Set.of(), ROUND);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void beginTurn(ConnectionId connection) {
    serving.add(connection);
    pool.execute(
        () -> {
          try {
            turns.turn(connection, owner, pool).run();
          } finally {
            serving.remove(connection);
          }
        });
  }
}
