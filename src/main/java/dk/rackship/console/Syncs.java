package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store of synchronisations by hand: of one kind at most one runs per connection. */
@ApplicationScoped
@Transactional
public class Syncs {
  private final Connections connections;
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public Syncs(Connections connections, Clock clock) {
    this.connections = connections;
    this.clock = clock;
  }

  /**
   * The one that is wanted.
   *
   * @param isNew false: it was running already
   */
  record Started(Sync sync, boolean isNew) {}

  /** A new one, or the one that runs. */
  Started start(ConnectionId connection, SyncKind kind) {
    connections.lock(connection); // of two clicks the second finds the first one's
    return running(connection, kind)
        .map(sync -> new Started(sync, false))
        .orElseGet(() -> new Started(begin(connection, kind), true));
  }

  private Optional<Sync> running(ConnectionId connection, SyncKind kind) {
    return database
        .createQuery(
            "select s from Sync s where s.connectionId = ?1 and s.kind = ?2 and s.state = ?3",
            Sync.class)
        .setParameter(1, connection.value())
        .setParameter(2, kind)
        .setParameter(3, SyncState.RUNNING)
        .getResultStream()
        .findFirst();
  }

  private Sync begin(ConnectionId connection, SyncKind kind) {
    var sync = new Sync(connection, kind, clock.instant());
    database.persist(sync);
    return sync;
  }

  Optional<Sync> find(ConnectionId connection, String id) {
    return Optional.ofNullable(database.find(Sync.class, id))
        .filter(sync -> sync.connectionId().equals(connection));
  }

  /** All that run, of every connection. */
  List<Sync> running() {
    return database
        .createQuery("select s from Sync s where s.state = ?1", Sync.class)
        .setParameter(1, SyncState.RUNNING)
        .getResultList();
  }

  void end(Sync sync, SyncState state, @Nullable String sentence) {
    find(sync.connectionId(), sync.id())
        .ifPresent(found -> found.ends(state, sentence, clock.instant()));
  }
}
