package dk.rackship.setup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import dk.rackship.connection.Json;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.ReferenceLists.OrderChannel;
import dk.rackship.connection.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Remembers what was read in one short transaction, and what follows from it. */
@ApplicationScoped
@Transactional
class RecordLists {
  private final Connections connections;
  private final EffectiveSettings effective;
  private final Settle settle;

  @Inject
  RecordLists(Connections connections, EffectiveSettings effective, Settle settle) {
    this.connections = connections;
    this.effective = effective;
    this.settle = settle;
  }

  /** Does nothing where the connection was left while the vendors answered. */
  void record(ConnectionId id, ReferenceLists lists) {
    connections
        .lock(id)
        .filter(Connection::hasLogins)
        .ifPresent(connection -> record(connection, lists));
  }

  // An active connection stays so: what has vanished holds the orders that need it, no others.
  private void record(Connection connection, ReferenceLists lists) {
    connections
        .listsOfAccountsBefore(connection.id())
        .map(before -> CarriedOver.of(connection.settings(), before, lists))
        .filter(carried -> !carried.equals(connection.settings()))
        .ifPresent(connection::save);
    connections.putReferenceLists(connection, lists);
    preselect(connection, lists);
    if (connection.status() != ConnectionStatus.ACTIVE) {
      settle.settle(connection);
    }
  }

  /** P3: the only order channel is chosen by itself. */
  private void preselect(Connection connection, ReferenceLists lists) {
    var channels = lists.orderChannels();
    var isOpen = effective.of(connection).orderChannelId() == null;
    var isLocked = effective.locked(connection).contains("orderChannelId");
    if (isOpen && !isLocked && channels.size() == 1 && channels.get(0).usable()) {
      connection.save(with(connection.settings(), channels.get(0)));
    }
  }

  private static Settings with(Settings settings, OrderChannel channel) {
    ObjectNode fields = Json.MAPPER.valueToTree(settings);
    fields.put("orderChannelId", channel.id());
    return Json.MAPPER.convertValue(fields, Settings.class);
  }
}
