package dk.rackship.setup;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import dk.rackship.connection.ReferenceLists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Judges and remembers a settings document in one short transaction. */
@ApplicationScoped
@Transactional
class RecordSettings {
  private static final ReferenceLists NOT_READ_YET =
      new ReferenceLists(
          Instant.EPOCH,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
  private final Connections connections;
  private final EffectiveSettings effective;
  private final Settle settle;

  @Inject
  RecordSettings(Connections connections, EffectiveSettings effective, Settle settle) {
    this.connections = connections;
    this.effective = effective;
    this.settle = settle;
  }

  Connection save(ConnectionId id, int expectedVersion, JsonNode document) {
    var connection = connections.lock(id).orElseThrow();
    if (connection.settingsVersion() != expectedVersion) {
      throw new VersionConflict();
    }
    var draft = SettingsDraft.of(document, basis(connection));
    if (!draft.errors().isEmpty()) {
      throw new InvalidInput(draft.errors());
    }
    connection.save(draft.toStore());
    if (connection.status() != ConnectionStatus.SYNCING) {
      settle.settle(connection);
    }
    return connection;
  }

  private SettingsDraft.Basis basis(Connection connection) {
    return new SettingsDraft.Basis(
        connection.settings(),
        effective.of(connection),
        effective.locked(connection),
        connections.referenceLists(connection.id()).orElse(NOT_READ_YET));
  }
}
