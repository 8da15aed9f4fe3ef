package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Gives a connection the status that its settings and lists allow. Inside the caller's transaction.
 */
@ApplicationScoped
class Settle {
  private final Connections connections;
  private final EffectiveSettings effective;
  private final Clock clock;

  @Inject
  Settle(Connections connections, EffectiveSettings effective, Clock clock) {
    this.connections = connections;
    this.effective = effective;
    this.clock = clock;
  }

  void settle(Connection connection) {
    var lists = connections.referenceLists(connection.id());
    var standing = Standing.of(effective.of(connection), lists);
    connection.becomes(standing.status(), standing.reason());
    if (standing.moves()) {
      connection.movesSince(clock.instant());
    }
  }
}
