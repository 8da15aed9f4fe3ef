package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much waits to be looked at. */
@ApplicationScoped
@Transactional
public class Queues {
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public Queues(Clock clock) {
    this.clock = clock;
  }

  Queues(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /** How much waits, and for how long the oldest of it that could run. */
  public record Queue(long waiting, long oldestSeconds) {}

  /** How much of this connection waits. */
  public Queue of(ConnectionId connection) {
    var row =
        (Tuple)
            database
                .createNativeQuery(
                    """
                    select count(*), min(case when due_at <= :now then signalled_at end)
                    from work_item where connection_id = :connection
                    """,
                    Tuple.class)
                .setParameter("connection", connection.value())
                .setParameter("now", clock.instant())
                .getSingleResult();
    return new Queue(row.get(0, Number.class).longValue(), age(row.get(1)));
  }

  /** How much of each of these connections waits; read at once. What has nothing is left out. */
  public Map<ConnectionId, Queue> of(Collection<ConnectionId> connections) {
    Stream<?> rows =
        database
            .createNativeQuery(
                """
                select connection_id, count(*), min(case when due_at <= :now then signalled_at end)
                from work_item where connection_id in (:connections) group by connection_id
                """,
                Tuple.class)
            .setParameter("connections", connections.stream().map(ConnectionId::value).toList())
            .setParameter("now", clock.instant())
            .getResultStream();
    return rows.map(Tuple.class::cast)
        .collect(
            Collectors.toMap(
                row -> new ConnectionId(row.get(0, String.class)),
                row -> new Queue(row.get(1, Number.class).longValue(), age(row.get(2)))));
  }

  /** How much of all active connections waits; the oldest counts only what could run now. */
  public Queue all() {
    var row =
        (Tuple)
            database
                .createNativeQuery(
                    """
                    select count(*), min(case when w.due_at <= :now then w.due_at end)
                    from work_item w join connection c on c.id = w.connection_id
                    join connection_lease l on l.connection_id = w.connection_id
                    where c.status = 'ACTIVE' and coalesce(l.parked_until, :now) <= :now
                    """,
                    Tuple.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    return new Queue(row.get(0, Number.class).longValue(), age(row.get(1)));
  }

  private long age(@Nullable Object since) {
    return since == null
        ? 0
        : Duration.between(WorkItems.instant(since), clock.instant()).toSeconds();
  }
}
