package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import dk.rackship.connection.Installation;
import dk.rackship.connection.Installations;
import dk.rackship.connection.RefusedLogins;
import dk.rackship.connection.WebhookSide;
import dk.rackship.connection.WebhookSubscriptions;
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
  private final WebhookSubscriptions webhooks;
  private final NewAccount newAccount;
  private final Leases leases;
  private final Clock clock;

  @Inject
  RecordConnected(
      Connections connections,
      Installations installations,
      EffectiveSettings settings,
      WebhookSubscriptions webhooks,
      NewAccount newAccount,
      Leases leases,
      Clock clock) {
    this.connections = connections;
    this.installations = installations;
    this.settings = settings;
    this.webhooks = webhooks;
    this.newAccount = newAccount;
    this.leases = leases;
    this.clock = clock;
  }

  /** Keyed by the Rackbeat account: one that was here before keeps its id, settings and links. */
  Connection record(Proven proven, SettingsKey key) {
    var connection = known(proven).orElseGet(() -> added(proven));
    connection.renamed(proven.companyName(), proven.webshipper().account());
    connection.settingsKeyHash(key.hash());
    connections.putLogins(connection, proven.rackbeat(), proven.webshipper().token());
    connection.refuses(new RefusedLogins(false, false));
    begin(connection);
    Optional.ofNullable(proven.installation()).ifPresent(one -> madeBy(one, connection.id()));
    leases.unpark(connection.id());
    return connection;
  }

  private void begin(Connection connection) {
    if (connection.status() == ConnectionStatus.PAUSED) {
      connection.becomes(ConnectionStatus.PAUSED, RecordStatus.paused(connection.refused()));
    } else {
      connection.becomes(ConnectionStatus.SYNCING, RecordStatus.BEGINS);
    }
  }

  // Rackbeat may still have the removal of the app before to deliver: it must not end this one, so
  // its proof is forgotten, and each webhook is made anew.
  private void madeBy(Installation installation, ConnectionId id) {
    if (installation.connection().isEmpty()) {
      webhooks.forget(id, WebhookSide.RACKBEAT);
    }
    installations.made(installation, id);
  }

  private Optional<Connection> known(Proven proven) {
    var known =
        connections
            .ofRackbeatAccount(proven.rackbeatAccountId())
            .flatMap(found -> connections.lock(found.id()));
    known.ifPresent(connection -> takeUp(connection, proven));
    return known;
  }

  // What happened while it was disconnected is not made up for; of another account nothing is
  // known.
  private void takeUp(Connection connection, Proven proven) {
    if (proven.switches(connection)) {
      newAccount.begins(connection);
    } else if (connection.status() == ConnectionStatus.DISCONNECTED) {
      connection.startsAnew();
    }
  }

  private Connection added(Proven proven) {
    var connection = proven.connection(settings.defaults(), clock.instant());
    connections.add(connection);
    return connection;
  }
}
