package dk.rackship.connection;

import static dk.rackship.words.Sentence.say;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * P2: a vendor refuses a login for good. The connection waits for its merchant; one alert is
 * raised. A login that is not the stored one any more says nothing.
 */
@ApplicationScoped
@Transactional
public class DeadLogins {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLogins.class);
  private final Connections connections;

  @Inject
  public DeadLogins(Connections connections) {
    this.connections = connections;
  }

  /** Rackbeat refuses it, as its cheapest call has shown. */
  public void found(RackbeatLogin dead) {
    connected(dead.connection())
        .filter(
            connection -> connections.rackbeatLogin(connection).filter(dead::equals).isPresent())
        .ifPresent(connection -> refuse(connection, connection.refused().withRackbeat(true)));
  }

  /** Webshipper refuses it, as its cheapest call has shown. */
  public void found(WebshipperLogin dead) {
    connected(dead.connection())
        .filter(
            connection -> connections.webshipperLogin(connection).filter(dead::equals).isPresent())
        .ifPresent(connection -> refuse(connection, connection.refused().withWebshipper(true)));
  }

  private Optional<Connection> connected(ConnectionId id) {
    return connections
        .lock(id)
        .filter(connection -> connection.status() != ConnectionStatus.DISCONNECTED);
  }

  // A pause stays one: who paused the connection did not ask for it to go on after a new login.
  private static void refuse(Connection connection, RefusedLogins refused) {
    if (connection.refused().equals(refused)) {
      return;
    }
    connection.refuses(refused);
    var sentence = refused.sentence().orElseThrow();
    if (connection.status() == ConnectionStatus.PAUSED) {
      var paused = connection.statusReason().orElse(say("Paused."));
      connection.becomes(ConnectionStatus.PAUSED, paused.then(sentence));
    } else {
      connection.becomes(ConnectionStatus.RECONNECT, sentence);
    }
    LOG.error("Login refused, connection must be reconnected connection={}", connection.id());
  }
}
