package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.Installations;
import dk.rackship.connection.OrdersForgotten;
import dk.rackship.work.WorkItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Wipes what a disconnected connection must not keep, in one short transaction. */
@ApplicationScoped
@Transactional
class RecordDisconnected {
  private final Connections connections;
  private final Installations installations;
  private final WorkItems work;
  private final Event<OrdersForgotten> ordersForgotten;

  @Inject
  RecordDisconnected(
      Connections connections,
      Installations installations,
      WorkItems work,
      Event<OrdersForgotten> ordersForgotten) {
    this.connections = connections;
    this.installations = installations;
    this.work = work;
    this.ordersForgotten = ordersForgotten;
  }

  /** Nothing begins for it any more: what is removed next must not be made again meanwhile. */
  void stop(ConnectionId id) {
    connections
        .lock(id)
        .orElseThrow()
        .becomes(ConnectionStatus.DISCONNECTED, "Disconnected. Nothing moves.");
  }

  void record(ConnectionId id, boolean purge) {
    var connection = connections.lock(id).orElseThrow();
    installations.forget(id);
    work.forget(id);
    if (purge) {
      ordersForgotten.fire(new OrdersForgotten(id));
      connections.remove(id);
      return;
    }
    connections.wipeLogins(connection);
    // nobody knows this key: the settings link ends
    connection.settingsKeyHash(SettingsKey.random().hash());
  }
}
