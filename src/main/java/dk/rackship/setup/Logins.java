package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.WebshipperLogin;

/** Both stored logins of a connection, open. */
record Logins(RackbeatLogin rackbeat, WebshipperLogin webshipper) {

  /** Throws {@link Conflict} where they were wiped. */
  static Logins of(Connections connections, ConnectionId id) {
    var connection = connections.find(id).orElseThrow();
    if (!connection.hasLogins()) {
      throw new Conflict(say("This connection is disconnected. Connect both accounts again."));
    }
    return new Logins(
        connections.rackbeatLogin(connection).orElseThrow(),
        connections.webshipperLogin(connection).orElseThrow());
  }
}
