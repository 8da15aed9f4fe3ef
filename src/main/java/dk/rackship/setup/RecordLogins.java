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
import java.util.function.UnaryOperator;

/** Remembers that a login works in one short transaction: what waited for it goes on (P2). */
@ApplicationScoped
@Transactional
class RecordLogins {
  private final Connections connections;
  private final Settle settle;
  private final Leases leases;

  @Inject
  RecordLogins(Connections connections, Settle settle, Leases leases) {
    this.connections = connections;
    this.settle = settle;
    this.leases = leases;
  }

  void works(RackbeatLogin login) {
    works(login.connection(), refused -> refused.withRackbeat(false));
  }

  void works(WebshipperLogin login) {
    works(login.connection(), refused -> refused.withWebshipper(false));
  }

  // Mostly nothing was refused: then nobody else is kept waiting.
  private void works(ConnectionId id, UnaryOperator<RefusedLogins> change) {
    connections
        .find(id)
        .filter(found -> found.refused().any())
        .flatMap(found -> connections.lock(id))
        .ifPresent(found -> becomes(found, change.apply(found.refused())));
  }

  private void becomes(Connection connection, RefusedLogins refused) {
    connection.refuses(refused);
    if (connection.status() == ConnectionStatus.PAUSED) {
      connection.becomes(ConnectionStatus.PAUSED, RecordStatus.paused(refused));
    } else if (connection.status() == ConnectionStatus.RECONNECT) {
      settle.release(connection);
      leases.unpark(connection.id());
    }
  }
}
