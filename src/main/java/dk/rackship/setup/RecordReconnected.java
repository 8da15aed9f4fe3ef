package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.RefusedLogins;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.work.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Remembers new logins in one short transaction. */
@ApplicationScoped
@Transactional
class RecordReconnected {
  private final Connections connections;
  private final Settle settle;
  private final Leases leases;
  private final NewAccount newAccount;

  @Inject
  RecordReconnected(Connections connections, Settle settle, Leases leases, NewAccount newAccount) {
    this.connections = connections;
    this.settle = settle;
    this.leases = leases;
    this.newAccount = newAccount;
  }

  void record(ConnectionId id, NewLogins logins) {
    var connection = connections.lock(id).orElseThrow();
    var switched = logins.switchesFrom(connection);
    var comesBack = connection.status() == ConnectionStatus.DISCONNECTED;
    store(connection, logins);
    if (switched) {
      newAccount.begins(connection);
    } else if (comesBack) {
      connection.startsAnew();
    }
    goOn(connection, switched || comesBack);
    leases.unpark(id);
  }

  private void store(Connection connection, NewLogins logins) {
    var rackbeat =
        Optional.ofNullable(logins.rackbeat())
            .or(() -> connections.rackbeatLogin(connection).map(RackbeatLogin::token));
    var webshipper =
        Optional.ofNullable(logins.webshipper())
            .or(() -> connections.webshipperLogin(connection))
            .map(WebshipperLogin::token);
    connections.putLogins(connection, rackbeat.orElseThrow(), webshipper.orElseThrow());
    var account = logins.rackbeatAccountId(connection);
    connection.renamed(logins.companyName(connection), logins.webshipperAccount(connection));
    connection.switchedTo(account);
    connection.refuses(
        new RefusedLogins(
            logins.rackbeat() == null && connection.refused().rackbeat(),
            logins.webshipper() == null && connection.refused().webshipper()));
  }

  private void goOn(Connection connection, boolean readsAnew) {
    if (connection.status() == ConnectionStatus.PAUSED) {
      connection.becomes(ConnectionStatus.PAUSED, RecordStatus.paused(connection.refused()));
    } else if (readsAnew) {
      connection.becomes(ConnectionStatus.SYNCING, RecordStatus.BEGINS);
    } else {
      settle.release(connection);
    }
  }
}
