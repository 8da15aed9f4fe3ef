package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose turn it is to be reconciled. Taking a connection moves its next turn an interval ahead,
 * which is the lease: a server that dies in the middle loses one round and nothing else.
 */
@ApplicationScoped
@Transactional
public class Rounds {
  private final Clock clock;
  private final Duration interval;
  @PersistenceContext private EntityManager database;

  @Inject
  public Rounds(
      Clock clock,
      @ConfigProperty(name = "rackship.reconciliation.interval", defaultValue = "PT5M")
          Duration interval) {
    this.clock = clock;
    this.interval = interval;
  }

  Rounds(Clock clock, Duration interval, EntityManager database) {
    this(clock, interval);
    this.database = database;
  }

  /**
   * Every connected merchant has a turn, the new ones at once. Their cursors begin as far back as
   * those of others overlap ({@link Cursors#OVERLAP}): a vendor's time may be the second in which
   * the connection was made.
   */
  void begin() {
    database
        .createNativeQuery(
            """
            insert into reconciliation (connection_id, due_at, rackbeat_since, webshipper_since)
            select c.id, :now, c.created_at - interval '3' minute,
              c.created_at - interval '3' minute from connection c
            where not exists (select 1 from reconciliation r where r.connection_id = c.id)
            """)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Takes some connections whose turn it is; no other server gets them this round. */
  @SuppressWarnings("unchecked") // a native query of one text column
  List<ConnectionId> take(String owner, int most) {
    var now = clock.instant();
    List<String> window =
        database
            .createNativeQuery(
                "select connection_id from reconciliation where due_at <= :now order by due_at",
                String.class)
            .setParameter("now", now)
            .setMaxResults(most)
            .getResultList();
    List<String> taken = window.isEmpty() ? List.of() : lock(window, now);
    taken.forEach(id -> postpone(id, owner, now));
    return taken.stream().map(ConnectionId::new).toList();
  }

  @SuppressWarnings("unchecked") // a native query of one text column
  private List<String> lock(List<String> window, Instant now) {
    return database
        .createNativeQuery(
            "select connection_id from reconciliation where connection_id in (:window)"
                + " and due_at <= :now for update skip locked",
            String.class)
        .setParameter("window", window)
        .setParameter("now", now)
        .getResultList();
  }

  private void postpone(String id, String owner, Instant now) {
    database
        .createNativeQuery(
            "update reconciliation set due_at = :due, owner = :owner where connection_id = :id")
        .setParameter("due", now.plus(interval))
        .setParameter("owner", owner)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Whether old activity is to be deleted now; nobody else does it then. */
  boolean beginToTidy(ConnectionId id, Duration every) {
    return database
            .createNativeQuery(
                "update reconciliation set tidied_at = :now where connection_id = :id"
                    + " and (tidied_at is null or tidied_at <= :last)")
            .setParameter("now", clock.instant())
            .setParameter("last", clock.instant().minus(every))
            .setParameter("id", id.value())
            .executeUpdate()
        == 1;
  }

  /** When the last complete round began; empty: none was yet. */
  public Optional<Instant> lastRunAt(ConnectionId id) {
    Stream<?> values =
        database
            .createNativeQuery(
                "select last_run_at from reconciliation where connection_id = :id", Instant.class)
            .setParameter("id", id.value())
            .getResultStream();
    return values.filter(Objects::nonNull).map(Instant.class::cast).findFirst();
  }

  /** The same of several connections, read at once; what had none yet is left out. */
  public Map<ConnectionId, Instant> lastRunsAt(Collection<ConnectionId> connections) {
    Stream<?> rows =
        database
            .createNativeQuery(
                "select connection_id, last_run_at from reconciliation"
                    + " where connection_id in (:connections) and last_run_at is not null",
                Tuple.class)
            .setParameter("connections", connections.stream().map(ConnectionId::value).toList())
            .getResultStream();
    return rows.map(Tuple.class::cast)
        .collect(
            Collectors.toMap(
                row -> new ConnectionId(row.get(0, String.class)), row -> instant(row.get(1))));
  }

  private static Instant instant(Object column) {
    return column instanceof Instant instant ? instant : ((OffsetDateTime) column).toInstant();
  }

  /** A round that began then has read both vendors' changes. */
  void done(ConnectionId id, Instant began) {
    database
        .createNativeQuery(
            "update reconciliation set last_run_at = :began where connection_id = :id")
        .setParameter("began", began)
        .setParameter("id", id.value())
        .executeUpdate();
  }
}
