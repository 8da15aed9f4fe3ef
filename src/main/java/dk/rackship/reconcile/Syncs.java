package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.OrdersForgotten;
import dk.rackship.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store of synchronisations by hand: of one kind at most one runs per connection. */
@ApplicationScoped
@Transactional
public class Syncs {
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public Syncs(Clock clock) {
    this.clock = clock;
  }

  Syncs(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /** The one of this kind that runs. */
  Optional<Sync> running(ConnectionId connection, SyncKind kind) {
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

  /** A new one, due at once. */
  Sync begin(ConnectionId connection, SyncWanted wanted) {
    var sync = new Sync(connection, wanted, clock.instant());
    database.persist(sync);
    return sync;
  }

  public Optional<Sync> find(ConnectionId connection, String id) {
    return Optional.ofNullable(database.find(Sync.class, id))
        .filter(sync -> sync.connectionId().equals(connection));
  }

  /** As it is now, held until the transaction ends; empty: it is over, or gone. */
  Optional<Sync> running(Sync sync) {
    return Optional.ofNullable(database.find(Sync.class, sync.id(), LockModeType.PESSIMISTIC_WRITE))
        .filter(Sync::isRunning);
  }

  /** False: it was over already, and stays as it ended. */
  boolean end(Sync sync, SyncState state, @Nullable Sentence sentence) {
    var running = running(sync);
    running.ifPresent(found -> found.ends(state, sentence, clock.instant()));
    return running.isPresent();
  }

  /**
   * Its server lets it go until then.
   *
   * @param why it waits, for the merchant; null: it goes on
   */
  void rest(Sync sync, Instant until, @Nullable Sentence why) {
    running(sync).ifPresent(found -> found.rests(until, why));
  }

  /** What this page names is remembered. False: it is over. */
  boolean hasRead(Sync sync, int page) {
    var running = running(sync);
    running.ifPresent(found -> found.hasRead(page));
    return running.isPresent();
  }

  void hasFoundAll(Sync sync) {
    running(sync).ifPresent(Sync::hasFoundAll);
  }

  /** Deletes what is remembered of a connection's orders. */
  void forget(@Observes OrdersForgotten forgotten) {
    database
        .createNativeQuery("delete from sync where connection_id = :connection and kind <> :lists")
        .setParameter("connection", forgotten.connection().value())
        .setParameter("lists", SyncKind.OPTIONS.name())
        .executeUpdate();
  }
}
