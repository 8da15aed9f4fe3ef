package dk.rackship.transfer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Whose orders are looked at, with the settings of now. What is expensive to put together is kept
 * for a moment, and only while the connection's row has not changed.
 */
@ApplicationScoped
public class Merchants {
  private final Cache<Key, Merchant> known =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofSeconds(10)).build();
  private final Connections connections;
  private final EffectiveSettings settings;

  @Inject
  public Merchants(Connections connections, EffectiveSettings settings) {
    this.connections = connections;
    this.settings = settings;
  }

  private record Key(ConnectionId connection, int version) {}

  /** Throws where the connection is not set up: its orders are not to be looked at. */
  @Transactional
  Merchant merchant(ConnectionId id) {
    var connection = connections.find(id).orElseThrow(() -> notSetUp(id));
    return known.get(new Key(id, connection.version()), key -> moving(connection));
  }

  /**
   * The same where a person only asks: also while the settings are incomplete, and nothing moves.
   * Throws where there is no login, or the lists were never read.
   */
  @Transactional
  Merchant asked(ConnectionId id) {
    var connection = connections.find(id).orElseThrow(() -> notSetUp(id));
    return read(connection, connection.movingSince().orElse(Instant.EPOCH));
  }

  private Merchant moving(Connection connection) {
    var id = connection.id();
    return read(connection, connection.movingSince().orElseThrow(() -> notSetUp(id)));
  }

  private Merchant read(Connection connection, Instant movingSince) {
    var id = connection.id();
    return new Merchant(
        id,
        settings.of(connection),
        connections.referenceLists(id).orElseThrow(() -> notSetUp(id)),
        movingSince,
        connections.rackbeatLogin(connection).orElseThrow(() -> notSetUp(id)),
        connections.webshipperLogin(connection).orElseThrow(() -> notSetUp(id)));
  }

  private static IllegalStateException notSetUp(ConnectionId id) {
    return new IllegalStateException("connection " + id + " moves orders without being set up");
  }
}
