package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import dk.rackship.connection.Installations;
import dk.rackship.work.Leases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Remembers a new or taken-up connection in one short transaction. */
@ApplicationScoped
@Transactional
class RecordConnected {
  private final Connections connections;
  private final Installations installations;
  private final EffectiveSettings settings;
  private final Leases leases;
  private final Clock clock;

  @Inject
  RecordConnected(
      Connections connections,
      Installations installations,
      EffectiveSettings settings,
      Leases leases,
      Clock clock) {
    this.connections = connections;
    this.installations = installations;
    this.settings = settings;
    this.leases = leases;
    this.clock = clock;
  }

  /** Keyed by the Rackbeat account: one that was here before keeps its id, settings and links. */
  Connection record(Proven proven, SettingsKey key) {
    var connection = known(proven).orElseGet(() -> added(proven));
    connection.renamed(proven.companyName(), proven.webshipper().account());
    connection.settingsKeyHash(key.hash());
    connections.putLogins(connection, proven.rackbeat(), proven.webshipper().token());
    if (connection.status() != ConnectionStatus.PAUSED) {
      connection.becomes(ConnectionStatus.SYNCING, RecordStatus.BEGINS);
    }
    Optional.ofNullable(proven.installation())
        .ifPresent(installation -> installations.made(installation, connection.id()));
    leases.unpark(connection.id());
    return connection;
  }

  private Optional<Connection> known(Proven proven) {
    return connections
        .ofRackbeatAccount(proven.rackbeatAccountId())
        .flatMap(found -> connections.lock(found.id()));
  }

  private Connection added(Proven proven) {
    var connection = proven.connection(settings.defaults(), clock.instant());
    connections.add(connection);
    return connection;
  }
}
