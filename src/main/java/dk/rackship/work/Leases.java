package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ReasonCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which server works for which connection: one at a time, until the lease runs out. */
@ApplicationScoped
@Transactional
public class Leases {
  static final Duration TERM = Duration.ofSeconds(15);
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public Leases(Clock clock) {
    this.clock = clock;
  }

  Leases(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /**
   * Takes free connections with due work, the longest unserved first.
   *
   * <p>Two steps, because {@code skip locked} with an order and a limit gives a second session
   * nothing on H2: a window of candidates first, then a lock on those of it that are still free.
   */
  List<ConnectionId> claim(String owner, int most) {
    var now = clock.instant();
    var window = candidates(now, most * 4);
    var claimed = window.isEmpty() ? List.<String>of() : locked(window, now, most);
    claimed.forEach(id -> hold(id, owner, now.plus(TERM)));
    return claimed.stream().map(ConnectionId::new).toList();
  }

  @SuppressWarnings("unchecked") // a native query of one text column
  private List<String> candidates(Instant now, int most) {
    return database
        .createNativeQuery(
            """
            select l.connection_id from connection_lease l
            join connection c on c.id = l.connection_id
            where c.status = 'ACTIVE'
              and (l.held_until is null or l.held_until <= :now)
              and (l.parked_until is null or l.parked_until <= :now)
              and exists (select 1 from work_item w
                where w.connection_id = l.connection_id and w.due_at <= :now)
            order by l.served_at nulls first
            """,
            String.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  @SuppressWarnings("unchecked") // a native query of one text column
  private List<String> locked(List<String> window, Instant now, int most) {
    List<String> free =
        database
            .createNativeQuery(
                """
                select connection_id from connection_lease
                where connection_id in (:window) and (held_until is null or held_until <= :now)
                for update skip locked
                """,
                String.class)
            .setParameter("window", window)
            .setParameter("now", now)
            .getResultList();
    return window.stream().filter(free::contains).limit(most).toList();
  }

  private void hold(String connection, String owner, Instant until) {
    database
        .createNativeQuery(
            "update connection_lease set owner = :owner, held_until = :until, served_at = :now"
                + " where connection_id = :connection")
        .setParameter("owner", owner)
        .setParameter("until", until)
        .setParameter("now", clock.instant())
        .setParameter("connection", connection)
        .executeUpdate();
  }

  /** Holds on for another term. False: somebody else took over. */
  boolean renew(ConnectionId connection, String owner) {
    return database
            .createNativeQuery(
                "update connection_lease set held_until = :until"
                    + " where connection_id = :connection and owner = :owner")
            .setParameter("until", clock.instant().plus(TERM))
            .setParameter("connection", connection.value())
            .setParameter("owner", owner)
            .executeUpdate()
        == 1;
  }

  void release(ConnectionId connection, String owner) {
    database
        .createNativeQuery(
            "update connection_lease set owner = null, held_until = null"
                + " where connection_id = :connection and owner = :owner")
        .setParameter("connection", connection.value())
        .setParameter("owner", owner)
        .executeUpdate();
  }

  /** Nobody works for the connection until then. */
  public void park(ConnectionId connection, Instant until, ReasonCode why) {
    database
        .createNativeQuery(
            "update connection_lease set parked_until = :until, park_reason = :why"
                + " where connection_id = :connection")
        .setParameter("until", until)
        .setParameter("why", why.name())
        .setParameter("connection", connection.value())
        .executeUpdate();
  }

  /** Why nobody works for the connection just now; empty: it is not parked. */
  public Optional<ReasonCode> parked(ConnectionId connection) {
    Stream<?> reasons =
        database
            .createNativeQuery(
                "select park_reason from connection_lease where connection_id = :connection"
                    + " and parked_until > :now",
                String.class)
            .setParameter("connection", connection.value())
            .setParameter("now", clock.instant())
            .getResultStream();
    return reasons.map(reason -> ReasonCode.valueOf((String) reason)).findFirst();
  }

  /** What was parked goes on, in the order in which it came. */
  public void unpark(ConnectionId connection) {
    database
        .createNativeQuery(
            "update connection_lease set parked_until = null, park_reason = null,"
                + " resumed_at = :now where connection_id = :connection")
        .setParameter("now", clock.instant())
        .setParameter("connection", connection.value())
        .executeUpdate();
  }
}
