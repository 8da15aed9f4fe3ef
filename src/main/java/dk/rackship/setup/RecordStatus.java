package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.RefusedLogins;
import dk.rackship.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Small changes of a connection's own state, each in one short transaction. */
@ApplicationScoped
@Transactional
class RecordStatus {
  static final Sentence BEGINS = say("The lists of both accounts are being read.");
  private static final Sentence PAUSED = say("Paused by hand. Orders wait.");
  private final Connections connections;
  private final Settle settle;

  @Inject
  RecordStatus(Connections connections, Settle settle) {
    this.connections = connections;
    this.settle = settle;
  }

  /** How far the first sync is, for as long as it lasts. */
  void syncing(ConnectionId id, Sentence sentence) {
    connections
        .lock(id)
        .filter(connection -> connection.status() == ConnectionStatus.SYNCING)
        .ifPresent(connection -> connection.becomes(ConnectionStatus.SYNCING, sentence));
  }

  void webhooksAllowed(ConnectionId id, boolean allowed) {
    connections
        .find(id)
        .filter(connection -> connection.webhooksAllowed() != allowed)
        .flatMap(connection -> connections.lock(id))
        .ifPresent(connection -> connection.allowWebhooks(allowed));
  }

  void settingsKey(ConnectionId id, SettingsKey key) {
    connections.lock(id).orElseThrow().settingsKeyHash(key.hash());
  }

  Connection paused(ConnectionId id) {
    var connection = connections.lock(id).orElseThrow();
    if (connection.status() == ConnectionStatus.DISCONNECTED) {
      throw new Conflict(say("This connection is disconnected; there is nothing to pause."));
    }
    connection.becomes(ConnectionStatus.PAUSED, paused(connection.refused()));
    return connection;
  }

  /** Why it is paused, and what is to be done before it goes on. */
  static Sentence paused(RefusedLogins refused) {
    return refused.sentence().map(PAUSED::then).orElse(PAUSED);
  }

  /** Back to what settings and logins allow; any other status than {@code PAUSED} stays. */
  Connection resumed(ConnectionId id) {
    var connection = connections.lock(id).orElseThrow();
    if (connection.status() == ConnectionStatus.PAUSED) {
      settle.release(connection);
    }
    return connection;
  }
}
