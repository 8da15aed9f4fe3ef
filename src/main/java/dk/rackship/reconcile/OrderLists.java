package dk.rackship.reconcile;

import dk.rackship.connection.Connection;
import dk.rackship.connection.Connections;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.transfer.Acquaintances;
import dk.rackship.webshipper.Webshipper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where the orders of each kind of synchronisation are found. */
@ApplicationScoped
public class OrderLists {
  private final Connections connections;
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;
  private final Acquaintances acquaintances;

  @Inject
  public OrderLists(
      Connections connections,
      Rackbeat rackbeat,
      Webshipper webshipper,
      Acquaintances acquaintances) {
    this.connections = connections;
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
    this.acquaintances = acquaintances;
  }

  /** Of a connection that has its logins. */
  OrderList of(SyncKind kind, Connection connection) {
    return kind == SyncKind.RACKBEAT_ORDERS
        ? new RackbeatOrderList(
            rackbeat, acquaintances, connections.rackbeatLogin(connection).orElseThrow())
        : new WebshipperOrderList(
            webshipper, acquaintances, connections.webshipperLogin(connection).orElseThrow());
  }
}
