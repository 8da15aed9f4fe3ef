package dk.rackship.console;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.RetentionOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The merchants' sessions. The database holds hashes only; a session is valid while the settings
 * link that opened it is.
 */
@ApplicationScoped
@Transactional
public class Sessions {
  private static final Duration TERM = Duration.ofHours(8);
  private final Connections connections;
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public Sessions(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  /** Opens one with the key of a settings link; empty: no link has that key. */
  public Optional<OpenedSession> open(String key) {
    var keyHash = Digest.of(key);
    return connections.ofSettingsKey(keyHash).map(connection -> begin(connection, keyHash));
  }

  private OpenedSession begin(Connection connection, String keyHash) {
    forgetExpired();
    var opened = new OpenedSession(Digest.randomKey(), clock.instant().plus(TERM), connection.id());
    database
        .createNativeQuery(
            "insert into session (token_hash, connection_id, key_hash, expires_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, Digest.of(opened.token()))
        .setParameter(2, connection.id().value())
        .setParameter(3, keyHash)
        .setParameter(4, opened.expiresAt())
        .executeUpdate();
    return opened;
  }

  /** A session of a merchant who never came back. */
  void tidy(@Observes RetentionOver over) {
    forgetExpired();
  }

  private void forgetExpired() {
    database
        .createNativeQuery("delete from session where expires_at < ?1")
        .setParameter(1, clock.instant())
        .executeUpdate();
  }

  /** Whose session this token opens; empty: nobody's, or it is over. */
  public Optional<ConnectionId> connection(String token) {
    List<?> found =
        database
            .createNativeQuery(
                """
                select s.connection_id from session s
                join connection c on c.id = s.connection_id and c.settings_key_hash = s.key_hash
                where s.token_hash = ?1 and s.expires_at > ?2
                """,
                String.class)
            .setParameter(1, Digest.of(token))
            .setParameter(2, clock.instant())
            .getResultList();
    return found.stream().findFirst().map(id -> new ConnectionId((String) id));
  }

  /**
   * A session as its owner sees it, once.
   *
   * @param token the bearer token
   */
  public record OpenedSession(String token, Instant expiresAt, ConnectionId connectionId) {
    @Override
    public String toString() {
      return "OpenedSession[" + connectionId + "]";
    }
  }
}
