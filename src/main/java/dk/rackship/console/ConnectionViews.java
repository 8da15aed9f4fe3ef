package dk.rackship.console;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.setup.Prerequisite;
import dk.rackship.setup.Prerequisites;
import dk.rackship.setup.Subscriptions;
import dk.rackship.transfer.Transfers;
import dk.rackship.work.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Puts together what is shown of a connection. Calls no vendor. */
@ApplicationScoped
public class ConnectionViews {
  private final Connections connections;
  private final Prerequisites prerequisites;
  private final Subscriptions subscriptions;
  private final Queues queues;
  private final Transfers transfers;

  @Inject
  public ConnectionViews(
      Connections connections,
      Prerequisites prerequisites,
      Subscriptions subscriptions,
      Queues queues,
      Transfers transfers) {
    this.connections = connections;
    this.prerequisites = prerequisites;
    this.subscriptions = subscriptions;
    this.queues = queues;
    this.transfers = transfers;
  }

  /** As it is stored now. Ends the request with 404 where there is none. */
  public ConnectionView of(ConnectionId id) {
    return of(existing(id));
  }

  /** The connection; ends the request with 404 where there is none. */
  Connection existing(ConnectionId id) {
    return connections.find(id).orElseThrow(() -> Problem.notFound().thrown());
  }

  ConnectionView of(Connection connection) {
    return of(connection, prerequisites.of(connection.id()));
  }

  /** The same with prerequisites that were just checked. */
  ConnectionView of(Connection connection, List<Prerequisite> checked) {
    var id = connection.id();
    return new ConnectionView(
        id.value(),
        connection.rackbeatAccountId(),
        connection.companyName(),
        connection.webshipperAccount().value(),
        connection.status(),
        connection.statusReason().orElse(null),
        checked,
        subscriptions.health(id),
        queue(id),
        transfers.lastTransferAt(id).orElse(null),
        connection.createdAt());
  }

  private ConnectionView.Queue queue(ConnectionId id) {
    var queue = queues.of(id);
    return new ConnectionView.Queue(
        queue.waiting(), queue.oldestSeconds(), transfers.needsAttention(id));
  }
}
