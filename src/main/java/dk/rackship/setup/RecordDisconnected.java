package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.Installations;
import dk.rackship.connection.OrdersForgotten;
import dk.rackship.connection.RefusedLogins;
import dk.rackship.connection.WebhookSide;
import dk.rackship.connection.WebhookSubscriptions;
import dk.rackship.words.Sentence;
import dk.rackship.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Wipes what a disconnected connection must not keep, each step in one short transaction. */
@ApplicationScoped
@Transactional
class RecordDisconnected {
  private static final Sentence OVER = say("Disconnected. Nothing moves.");

  /** A vendor that is away for so long keeps our webhooks; they find a closed door. */
  private static final Duration PATIENCE = Duration.ofHours(24);

  private final Connections connections;
  private final Installations installations;
  private final WebhookSubscriptions subscriptions;
  private final WorkItems work;
  private final Event<OrdersForgotten> ordersForgotten;
  private final Clock clock;

  @Inject
  RecordDisconnected(
      Connections connections,
      Installations installations,
      WebhookSubscriptions subscriptions,
      WorkItems work,
      Event<OrdersForgotten> ordersForgotten,
      Clock clock) {
    this.connections = connections;
    this.installations = installations;
    this.subscriptions = subscriptions;
    this.work = work;
    this.ordersForgotten = ordersForgotten;
    this.clock = clock;
  }

  /**
   * It is over: nothing begins any more, and nobody gets in. Only the logins are still there, to
   * remove our webhooks with.
   */
  void stop(ConnectionId id) {
    connections.lock(id).ifPresent(this::stop);
  }

  private void stop(Connection connection) {
    connection.disconnects(clock.instant(), OVER);
    connection.refuses(new RefusedLogins(false, false));
    // nobody knows this key: the settings link ends
    connection.settingsKeyHash(SettingsKey.random().hash());
    installations.forget(connection.id());
    subscriptions.forget(connection.id(), WebhookSide.RACKBEAT);
    subscriptions.forget(connection.id(), WebhookSide.WEBSHIPPER);
  }

  // Apart from the rest: a look that is under way holds its work and may then want the connection.
  void forgetWork(ConnectionId id) {
    work.forgetUnlessConnected(id);
  }

  /**
   * Our webhooks are gone, so the logins go; one that was connected again keeps its new ones.
   *
   * @param away sides whose webhooks could not be removed yet
   */
  void finish(ConnectionId id, Set<WebhookSide> away) {
    connections
        .lock(id)
        .filter(connection -> connection.status() == ConnectionStatus.DISCONNECTED)
        .ifPresent(connection -> connections.wipeLoginsBut(connection, wanted(connection, away)));
  }

  private Set<WebhookSide> wanted(Connection connection, Set<WebhookSide> away) {
    var longest = clock.instant().minus(PATIENCE);
    return connection.disconnectedAt().filter(longest::isBefore).isPresent() ? away : Set.of();
  }

  /** Nothing of it is left where it was over before then, and nobody has taken it up since. */
  boolean purge(ConnectionId id, Instant overBefore) {
    var over =
        connections
            .lock(id)
            .filter(connection -> connection.status() == ConnectionStatus.DISCONNECTED)
            .flatMap(Connection::disconnectedAt)
            .filter(overBefore::isAfter);
    over.ifPresent(then -> purge(id));
    return over.isPresent();
  }

  /** Nothing of it is left. The work goes first: a look that is under way finds that it is over. */
  void purge(ConnectionId id) {
    work.forget(id);
    ordersForgotten.fire(new OrdersForgotten(id));
    connections.remove(id);
  }
}
