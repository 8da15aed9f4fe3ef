package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.OrdersForgotten;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.work.Leases;
import dk.rackship.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
  private final WorkItems work;
  private final Event<OrdersForgotten> ordersForgotten;

  @Inject
  RecordReconnected(
      Connections connections,
      Settle settle,
      Leases leases,
      WorkItems work,
      Event<OrdersForgotten> ordersForgotten) {
    this.connections = connections;
    this.settle = settle;
    this.leases = leases;
    this.work = work;
    this.ordersForgotten = ordersForgotten;
  }

  void record(ConnectionId id, NewLogins logins) {
    var connection = connections.lock(id).orElseThrow();
    var switched = logins.switchesFrom(connection);
    store(connection, logins);
    if (switched) {
      // what waits and what is linked is about another account's orders
      work.forget(id);
      ordersForgotten.fire(new OrdersForgotten(id));
    }
    goOn(connection, switched);
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
  }

  private void goOn(Connection connection, boolean switched) {
    if (connection.status() == ConnectionStatus.PAUSED) {
      return;
    }
    if (switched || connection.status() == ConnectionStatus.DISCONNECTED) {
      connection.becomes(ConnectionStatus.SYNCING, RecordStatus.BEGINS);
    } else {
      settle.settle(connection);
    }
  }
}
