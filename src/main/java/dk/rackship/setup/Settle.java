package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/**
 * Gives a connection the status that its settings and lists allow. Inside the caller's transaction.
 */
@ApplicationScoped
class Settle {
  private static final Set<ConnectionStatus> HELD =
      Set.of(ConnectionStatus.PAUSED, ConnectionStatus.RECONNECT, ConnectionStatus.DISCONNECTED);
  private final Connections connections;
  private final EffectiveSettings effective;
  private final Clock clock;

  @Inject
  Settle(Connections connections, EffectiveSettings effective, Clock clock) {
    this.connections = connections;
    this.effective = effective;
    this.clock = clock;
  }

  /**
   * Settings or lists changed. What is held stays so, and all the same its orders count from the
   * moment on at which the settings are valid: they only wait.
   */
  void settle(Connection connection) {
    var standing = standing(connection);
    if (!HELD.contains(connection.status())) {
      connection.becomes(standing.status(), standing.reason());
    }
  }

  /** Nothing else holds it any more, unless a login is refused. */
  void release(Connection connection) {
    var standing = standing(connection);
    connection
        .refused()
        .sentence()
        .ifPresentOrElse(
            refused -> connection.becomes(ConnectionStatus.RECONNECT, refused),
            () -> connection.becomes(standing.status(), standing.reason()));
  }

  private Standing standing(Connection connection) {
    var lists = connections.referenceLists(connection.id());
    var standing = Standing.of(effective.of(connection), lists);
    if (standing.moves()) {
      connection.movesSince(clock.instant());
    }
    return standing;
  }
}
