package dk.rackship.reconcile;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.setup.Conflict;
import dk.rackship.setup.RefreshLists;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what a person started, step by step. Each step begins from what is stored, so that any
 * server can make the next one.
 */
@ApplicationScoped
public class RunSyncs {
  private static final Logger LOG = LoggerFactory.getLogger(RunSyncs.class);
  private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

  private final Syncs syncs;
  private final SyncItems items;
  private final Connections connections;
  private final RefreshLists lists;
  private final OrderLists orders;
  private final FindOrders find;
  private final SyncFailures failures;
  private final Clock clock;

  @Inject
  public RunSyncs(
      Syncs syncs,
      SyncItems items,
      Connections connections,
      RefreshLists lists,
      OrderLists orders,
      FindOrders find,
      SyncFailures failures,
      Clock clock) {
    this.syncs = syncs;
    this.items = items;
    this.connections = connections;
    this.lists = lists;
    this.orders = orders;
    this.find = find;
    this.failures = failures;
    this.clock = clock;
  }

  /** The next step of one that this server took. */
  void step(Sync sync) {
    if (sync.kind().findsOrders()) {
      connections.find(sync.connectionId()).ifPresent(connection -> orders(sync, connection));
    } else {
      options(sync);
    }
  }

  private void options(Sync sync) {
    try {
      lists.refresh(sync.connectionId());
      syncs.end(sync, SyncState.DONE, null);
    } catch (VendorFailure e) {
      LOG.warn("Sync failed connection={} sync={}", sync.connectionId(), sync.id(), e);
      syncs.end(sync, SyncState.FAILED, e.sentence());
    } catch (Conflict e) {
      LOG.info("Sync not possible connection={} sync={}", sync.connectionId(), sync.id(), e);
      syncs.end(sync, SyncState.FAILED, e.sentence());
    } catch (RuntimeException e) {
      LOG.error("Sync broke connection={} sync={}", sync.connectionId(), sync.id(), e);
      syncs.end(sync, SyncState.FAILED, say("Something broke here. Start it again."));
    }
  }

  private void orders(Sync sync, Connection connection) {
    try {
      var dead = deadEnd(connection);
      if (dead.isPresent()) {
        stop(sync, connection, dead.get());
      } else if (sync.allFound() || find.goOn(sync, orders.of(sync.kind(), connection))) {
        finish(sync);
      } else {
        syncs.rest(sync, clock.instant(), null);
      }
    } catch (VendorFailure failure) {
      failures.met(sync, connection, failure);
    } catch (RuntimeException e) {
      LOG.error("Sync broke connection={} sync={}", sync.connectionId(), sync.id(), e);
      var again = clock.instant().plus(AFTER_A_FAULT);
      syncs.rest(sync, again, say("Rackship met a fault of its own. It tries again."));
    }
  }

  /** Nothing moves any more until a person does something about the connection itself. */
  private static Optional<Sentence> deadEnd(Connection connection) {
    if (connection.status() == ConnectionStatus.RECONNECT) {
      var login = connection.statusReason().orElse(say("A vendor refuses the login."));
      return Optional.of(login.then(say("Then start this again.")));
    }
    return connection.status() == ConnectionStatus.DISCONNECTED || !connection.hasLogins()
        ? Optional.of(say("The connection was disconnected. Connect it, then start this again."))
        : Optional.empty();
  }

  /** After a reconnect what was found goes on; a disconnected connection leaves nothing to do. */
  private void stop(Sync sync, Connection connection, Sentence why) {
    syncs.end(sync, SyncState.FAILED, why);
    if (connection.status() == ConnectionStatus.DISCONNECTED) {
      items.withdraw(sync);
    }
  }

  private void finish(Sync sync) {
    if (items.untried(sync) > 0) {
      syncs.rest(sync, clock.instant(), null);
    } else if (syncs.end(sync, SyncState.DONE, null)) {
      LOG.info("Sync done connection={} sync={}", sync.connectionId(), sync.id());
    }
  }
}
