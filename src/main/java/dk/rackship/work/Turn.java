package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private final Set<Subject> inHand = new HashSet<>();
  private final Queue<Look> ended = new ConcurrentLinkedQueue<>();
  private boolean parked;
  private boolean inOrder = true;
  private Instant renewAt;

  /** A look that ended, with the batch that knows what to remember should it break. */
  private record Look(Handler.Batch batch, Settling.Ended ended) {}

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

  /** Settles looks, begins looks, or waits for the next to end. False: nothing is left to do. */
  private boolean step() throws InterruptedException {
    settleEnded();
    inOrder = inOrder && shared.items.goesOnInOrder(connection);
    var room = room();
    if (!parked && room > 0 && begin(room)) {
      return true;
    }
    if (inHand.isEmpty()) {
      return shared.bell.await(connection, LINGER);
    }
    shared.bell.await(connection, NEXT_GLANCE);
    return true;
  }

  /** How many looks may begin: one by one while what waited for a new login goes on. */
  private int room() {
    var room = SIDE_BY_SIDE - inHand.size();
    if (inOrder) {
      return inHand.isEmpty() ? 1 : 0;
    }
    return room >= SIDE_BY_SIDE / 4 ? room : 0;
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
    Looked looked;
    try {
      looked = batch.look(item);
    } catch (RuntimeException | Error e) {
      looked = broke(batch, item, e);
    } finally {
      shared.looks.release();
    }
    ended.add(new Look(batch, new Settling.Ended(item, looked)));
    shared.bell.ring(connection);
  }

  private Looked broke(Handler.Batch batch, WorkItem item, Throwable e) {
    LOG.error("Look broke connection={} subject={}", connection, item.subject().key(), e);
    return batch.broke(item);
  }

  /** Writes down all looks that ended meanwhile, in one transaction where it can be. */
  private void settleEnded() {
    var looks = new ArrayList<Look>();
    for (var look = ended.poll(); look != null; look = ended.poll()) {
      looks.add(look);
    }
    if (looks.isEmpty()) {
      return;
    }
    try {
      shared.settling.settle(connection, looks.stream().map(Look::ended).toList());
    } catch (RuntimeException e) {
      LOG.info("Looks are settled one by one connection={}", connection, e);
      looks.forEach(this::settleAlone);
    }
    looks.forEach(this::putDown);
  }

  private void settleAlone(Look look) {
    var item = look.ended().item();
    try {
      shared.settling.settle(connection, List.of(look.ended()));
    } catch (RuntimeException e) {
      var broken = new Settling.Ended(item, broke(look.batch(), item, e));
      shared.settling.settle(connection, List.of(broken));
    }
  }

  private void putDown(Look look) {
    inHand.remove(look.ended().item().subject());
    shared.pace.settled(look.ended(), shared.clock.instant());
    parked |= look.ended().looked().outcome() instanceof Outcome.Parked;
  }

  private void renew() {
    if (!shared.clock.instant().isBefore(renewAt)) {
      parked |= !shared.leases.renew(connection, owner);
      renewAt = shared.clock.instant().plus(Leases.TERM.dividedBy(3));
    }
  }

  private void finishInHand() throws InterruptedException {
    while (!inHand.isEmpty()) {
      settleEnded();
      shared.bell.await(connection, NEXT_GLANCE);
      renew();
    }
  }

  private void parkAfterFailure() {
    shared.leases.park(connection, shared.clock.instant().plus(Leases.TERM), ReasonCode.INTERNAL);
  }
}
