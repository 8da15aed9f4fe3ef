package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One server's turn with one connection: looks at what is due, several side by side, until nothing
 * is due or it is somebody else's turn. The lease is renewed on the way and given back at the end.
 */
final class Turn implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
  private static final int SIDE_BY_SIDE = 64;
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final Duration LINGER = Duration.ofMillis(250);
  private static final Duration NEXT_GLANCE = Duration.ofMillis(20);

  private final Turns shared;
  private final ConnectionId connection;
  private final String owner;
  private final Executor threads;
  private final Set<Subject> inHand = ConcurrentHashMap.newKeySet();
  private volatile boolean parked;
  private Instant renewAt;

  Turn(Turns shared, ConnectionId connection, String owner, Executor threads) {
    this.shared = shared;
    this.connection = connection;
    this.owner = owner;
    this.threads = threads;
    this.renewAt = shared.clock.instant().plus(Leases.TERM.dividedBy(3));
  }

  @Override
  public void run() {
    try {
      var end = shared.clock.instant().plus(LONGEST);
      while (!parked && shared.clock.instant().isBefore(end) && step()) {
        renew();
      }
      finishInHand();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.error("Turn broke connection={}", connection, e);
      parkAfterFailure();
    } finally {
      shared.leases.release(connection, owner);
    }
  }

  /** Begins looks, or waits for the next thing to happen. False: nothing is left to do. */
  private boolean step() throws InterruptedException {
    var room = SIDE_BY_SIDE - inHand.size();
    var begun = room >= SIDE_BY_SIDE / 4 && begin(room);
    if (begun) {
      return true;
    }
    if (inHand.isEmpty()) {
      return shared.bell.await(connection, LINGER);
    }
    shared.bell.await(connection, NEXT_GLANCE);
    return true;
  }

  private boolean begin(int room) throws InterruptedException {
    var due = shared.items.due(connection, inHand, room);
    if (due.isEmpty()) {
      return false;
    }
    var batch = shared.handler.open(connection, due);
    intend(batch, due);
    for (var item : due) {
      shared.looks.acquire();
      inHand.add(item.subject());
      threads.execute(() -> look(batch, item));
    }
    return true;
  }

  private void intend(Handler.Batch batch, List<WorkItem> due) {
    due.stream()
        .filter(item -> item.intent().isEmpty())
        .collect(
            Collectors.groupingBy(
                item -> batch.intent(item).orElse(""),
                Collectors.mapping(WorkItem::subject, Collectors.toList())))
        .forEach(
            (intent, subjects) -> {
              if (!intent.isEmpty()) {
                shared.items.intend(connection, intent, subjects);
              }
            });
  }

  private void look(Handler.Batch batch, WorkItem item) {
    try {
      var looked = batch.look(item);
      shared.settling.settle(item, looked);
      parked |= looked.outcome() instanceof Outcome.Parked;
    } catch (RuntimeException e) {
      broke(batch, item, e);
    } finally {
      inHand.remove(item.subject());
      shared.looks.release();
      shared.bell.ring(connection);
    }
  }

  private void broke(Handler.Batch batch, WorkItem item, RuntimeException e) {
    LOG.error("Look broke connection={} subject={}", connection, item.subject().key(), e);
    try {
      shared.settling.settle(item, batch.broke(item));
    } catch (RuntimeException again) {
      LOG.error("Look cannot be settled connection={}", connection, again);
      parked = true;
    }
  }

  private void renew() {
    if (!shared.clock.instant().isBefore(renewAt)) {
      parked |= !shared.leases.renew(connection, owner);
      renewAt = shared.clock.instant().plus(Leases.TERM.dividedBy(3));
    }
  }

  private void finishInHand() throws InterruptedException {
    while (!inHand.isEmpty()) {
      shared.bell.await(connection, NEXT_GLANCE);
      renew();
    }
  }

  private void parkAfterFailure() {
    shared.leases.park(connection, shared.clock.instant().plus(Leases.TERM), ReasonCode.INTERNAL);
  }
}
