package dk.rackship.wiring;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.Json;
import dk.rackship.connection.Secret;
import dk.rackship.connection.SecretHash;
import dk.rackship.connection.Settings;
import dk.rackship.connection.WebshipperAccount;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Instant;

/** Two merchants who are there before the first test, known to both sides by what is fixed here. */
@Singleton
@Startup
@DependsOn("Migrations")
public class Merchants {
  /** Her orders move. */
  static final ConnectionId ACTIVE = new ConnectionId("a".repeat(32));

  /** Nobody but a test looks at his orders. */
  static final ConnectionId PAUSED = new ConnectionId("b".repeat(32));

  static final Secret RACKBEAT_TOKEN = new Secret("rackbeat-token-in-clear-text");
  static final Secret WEBSHIPPER_TOKEN = new Secret("webshipper-token-in-clear-text");

  @Inject private Connections connections;

  /** The key in this merchant's settings link. */
  static String settingsKey(ConnectionId merchant) {
    return "settings-key-of-" + merchant;
  }

  @PostConstruct
  void connect() {
    connect(ACTIVE, ConnectionStatus.ACTIVE);
    connect(PAUSED, ConnectionStatus.PAUSED);
  }

  private void connect(ConnectionId id, ConnectionStatus status) {
    var account =
        new Connection.RackbeatAccount(
            id.value(), "Test A/S", Json.read("{}", Settings.class), Instant.EPOCH);
    var connection = new Connection(id, account, new WebshipperAccount("test"));
    connection.becomes(status, null);
    connection.settingsKeyHash(SecretHash.hex(new Secret(settingsKey(id))));
    connections.putLogins(connection, RACKBEAT_TOKEN, WEBSHIPPER_TOKEN);
    connections.add(connection);
  }
}
