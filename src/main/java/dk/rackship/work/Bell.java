package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Tells the workers of this server that something was signalled, so that they need not wait for
 * their next round. Losing a ring costs that wait and nothing else.
 */
@ApplicationScoped
public class Bell {
  private final Set<ConnectionId> rung = ConcurrentHashMap.newKeySet();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition anyRing = lock.newCondition();

  void ring(ConnectionId connection) {
    if (rung.add(connection)) {
      lock.lock();
      try {
        anyRing.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  /** Waits for this connection's ring, and silences it. False: the time ran out. */
  boolean await(ConnectionId connection, Duration longest) throws InterruptedException {
    return await(() -> rung.remove(connection), longest);
  }

  /** Waits for a ring of a connection that nobody of this server listens to. */
  boolean awaitOther(Set<ConnectionId> listening, Duration longest) throws InterruptedException {
    return await(() -> rung.removeIf(connection -> !listening.contains(connection)), longest);
  }

  private boolean await(Heard heard, Duration longest) throws InterruptedException {
    var left = longest.toNanos();
    lock.lock();
    try {
      while (!heard.now()) {
        if (left <= 0) {
          return false;
        }
        left = anyRing.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  @FunctionalInterface
  private interface Heard {
    boolean now();
  }
}
