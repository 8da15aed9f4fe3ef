package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The store of work items. Plain SQL, the same on H2 and PostgreSQL. */
@ApplicationScoped
@Transactional
public class WorkItems {
  private static final String KEY =
      " where connection_id = :connection and subject_kind = :kind and subject_id = :subject";

  // A webhook's proof may be remembered for a moment longer than the connection lasts.
  private static final String CONNECTED =
      " from connection where id = :connection and status <> 'DISCONNECTED'";

  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public WorkItems(Clock clock) {
    this.clock = clock;
  }

  WorkItems(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /** How much waits, and for how long the oldest of it that could run. */
  public record Queue(long waiting, long oldestSeconds) {}

  /**
   * Marks the subject as to be looked at, now. Twice is once; of a connection that is over it is
   * nothing.
   */
  public void signal(ConnectionId connection, Subject subject, boolean byHand) {
    signal(connection, subject, new Signal(byHand, Signal.NOBODY));
  }

  void signal(ConnectionId connection, Subject subject, Signal signal) {
    while (insert(connection, subject, signal) == 0
        && raise(connection, subject, signal) == 0
        && isConnected(connection)) {
      Thread.onSpinWait(); // a look removed the item between the two: the next insert takes it
    }
  }

  private boolean isConnected(ConnectionId connection) {
    return !database
        .createNativeQuery("select id" + CONNECTED, String.class)
        .setParameter("connection", connection.value())
        .getResultList()
        .isEmpty();
  }

  /** Marks the subject unless it is marked already. Whether it was not. */
  boolean remind(ConnectionId connection, Subject subject) {
    return insert(connection, subject, new Signal(false, Signal.NOBODY)) == 1;
  }

  private int insert(ConnectionId connection, Subject subject, Signal signal) {
    return on(
            connection,
            subject,
            """
            insert into work_item (connection_id, subject_kind, subject_id, revision, due_at,
                attempts, by_hand, signalled_at, signalled_by)
            select id, :kind, :subject, 0, :now, 0, :byHand, :now, :by
            """
                + CONNECTED
                + " on conflict do nothing")
        .setParameter("now", clock.instant())
        .setParameter("byHand", signal.byHand())
        .setParameter("by", signal.revocableBy())
        .executeUpdate();
  }

  /** Who raised an item by hand may take back just that, unless another's hand was there before. */
  private int raise(ConnectionId connection, Subject subject, Signal signal) {
    return on(
            connection,
            subject,
            """
            update work_item set revision = revision + 1, attempts = 0, first_failed = null,
              signalled_by = case when not :byHand or (by_hand and signalled_by = '')
                then signalled_by else :by end,
              by_hand = by_hand or :byHand,
              due_at = case when due_at < :now then due_at else :now end
            """
                + KEY)
        .setParameter("now", clock.instant())
        .setParameter("byHand", signal.byHand())
        .setParameter("by", signal.revocableBy())
        .executeUpdate();
  }

  /**
   * Takes back what this one signalled and nobody has begun to look at. What something else
   * signalled too stays, without that hand.
   *
   * @return what nobody is to look at any more
   */
  List<Subject> takeBack(ConnectionId connection, String revocableBy) {
    Stream<?> rows =
        database
            .createNativeQuery(
                // what another transaction holds is being begun
                "select subject_kind, subject_id from work_item where connection_id = :connection"
                    + " and signalled_by = :by for update skip locked",
                Tuple.class)
            .setParameter("connection", connection.value())
            .setParameter("by", revocableBy)
            .getResultList()
            .stream();
    return rows.map(row -> subject((Tuple) row))
        .filter(subject -> takenBack(connection, subject))
        .toList();
  }

  private boolean takenBack(ConnectionId connection, Subject subject) {
    var alone = "delete from work_item" + KEY + " and revision = 0";
    if (on(connection, subject, alone).executeUpdate() == 1) {
      return true;
    }
    on(connection, subject, "update work_item set by_hand = false, signalled_by = ''" + KEY)
        .executeUpdate();
    return false;
  }

  /** Whether something is due that came before the connection went on (P2). */
  boolean goesOnInOrder(ConnectionId connection) {
    return !database
        .createNativeQuery(
            """
            select w.subject_id from work_item w
            join connection_lease l on l.connection_id = w.connection_id
            where w.connection_id = :connection and w.due_at <= :now
              and w.signalled_at < l.resumed_at
            """,
            String.class)
        .setParameter("connection", connection.value())
        .setParameter("now", clock.instant())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * The items of a connection that are due, the longest waiting first, without those in hand. Who
   * gets them begins to look: their signals are not taken back any more.
   */
  List<WorkItem> due(ConnectionId connection, Set<Subject> inHand, int most) {
    Stream<?> rows =
        database
            .createNativeQuery(
                """
                select subject_kind, subject_id, revision, attempts, first_failed, by_hand, intent,
                  signalled_by
                from work_item where connection_id = :connection and due_at <= :now
                  and exists (select 1 from connection where id = :connection and status = 'ACTIVE')
                order by due_at
                """,
                Tuple.class)
            .setParameter("connection", connection.value())
            .setParameter("now", clock.instant())
            .setMaxResults(most + inHand.size())
            .getResultStream();
    var window =
        rows.map(Tuple.class::cast)
            .filter(row -> !inHand.contains(subject(row)))
            .limit(most)
            .toList();
    return window.stream()
        .filter(row -> begins(connection, row))
        .map(row -> item(connection, row))
        .toList();
  }

  /** False: its signal was taken back just now. */
  private boolean begins(ConnectionId connection, Tuple row) {
    var beyondTakingBack = "update work_item set signalled_by = ''" + KEY;
    return row.get(7, String.class).isEmpty()
        || on(connection, subject(row), beyondTakingBack).executeUpdate() == 1;
  }

  private static WorkItem item(ConnectionId connection, Tuple row) {
    return new WorkItem(
        connection,
        subject(row),
        row.get(2, Number.class).longValue(),
        row.get(3, Number.class).intValue(),
        Optional.ofNullable(row.get(4)).map(WorkItems::instant),
        row.get(5, Boolean.class),
        Optional.ofNullable(row.get(6, String.class)));
  }

  private static Subject subject(Tuple row) {
    return new Subject(SubjectKind.valueOf(row.get(0, String.class)), row.get(1, String.class));
  }

  private static Instant instant(Object column) {
    return column instanceof Instant instant ? instant : ((OffsetDateTime) column).toInstant();
  }

  /** Stores, before the looks begin, what they may do; an earlier intent stays. */
  void intend(ConnectionId connection, String intent, List<Subject> subjects) {
    for (var kind : SubjectKind.values()) {
      var ids = subjects.stream().filter(s -> s.kind() == kind).map(Subject::id).toList();
      if (!ids.isEmpty()) {
        database
            .createNativeQuery(
                "update work_item set intent = :intent where connection_id = :connection"
                    + " and subject_kind = :kind and subject_id in (:subjects) and intent is null")
            .setParameter("intent", intent)
            .setParameter("connection", connection.value())
            .setParameter("kind", kind.name())
            .setParameter("subjects", ids)
            .executeUpdate();
      }
    }
  }

  /**
   * Holds the items that are still wanted until the transaction ends: what is forgotten meanwhile
   * is not to be remembered, and waits for what is being remembered.
   */
  @SuppressWarnings("unchecked") // a native query of tuples
  Set<Subject> hold(ConnectionId connection, List<WorkItem> looked) {
    var rows = Collections.nCopies(looked.size(), "(?, ?)");
    var select =
        database
            .createNativeQuery(
                "select subject_kind, subject_id from work_item where connection_id = ?"
                    + " and (subject_kind, subject_id) in ("
                    + String.join(", ", rows)
                    + ") for update",
                Tuple.class)
            .setParameter(1, connection.value());
    var position = 2;
    for (var item : looked) {
      select
          .setParameter(position++, item.subject().kind().name())
          .setParameter(position++, item.subject().id());
    }
    List<Tuple> held = select.getResultList();
    return held.stream().map(WorkItems::subject).collect(Collectors.toSet());
  }

  /** The looks are over: a signal that came meanwhile keeps its item, due at once. */
  void remove(ConnectionId connection, List<WorkItem> over) {
    if (over.isEmpty()) {
      return;
    }
    var rows = Collections.nCopies(over.size(), "(?, ?, ?)");
    var delete =
        database
            .createNativeQuery(
                "delete from work_item where connection_id = ?"
                    + " and (subject_kind, subject_id, revision) in ("
                    + String.join(", ", rows)
                    + ")")
            .setParameter(1, connection.value());
    var position = 2;
    for (var item : over) {
      delete
          .setParameter(position++, item.subject().kind().name())
          .setParameter(position++, item.subject().id())
          .setParameter(position++, item.revision());
    }
    delete.executeUpdate();
  }

  /** The look failed: due again at that time, unless a signal came meanwhile. */
  void again(WorkItem item, Instant at) {
    unchanged(
            item,
            "update work_item set attempts = attempts + 1, due_at = :at,"
                + " first_failed = coalesce(first_failed, :now)"
                + KEY
                + " and revision = :revision")
        .setParameter("at", at)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Not ready: due again at that time, unless a signal came meanwhile. */
  void later(WorkItem item, Instant at) {
    unchanged(item, "update work_item set due_at = :at" + KEY + " and revision = :revision")
        .setParameter("at", at)
        .executeUpdate();
  }

  private Query unchanged(WorkItem item, String sql) {
    return on(item.connection(), item.subject(), sql).setParameter("revision", item.revision());
  }

  private Query on(ConnectionId connection, Subject subject, String sql) {
    return database
        .createNativeQuery(sql)
        .setParameter("connection", connection.value())
        .setParameter("kind", subject.kind().name())
        .setParameter("subject", subject.id());
  }

  /** How much of this connection waits. */
  public Queue queue(ConnectionId connection) {
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
  public Map<ConnectionId, Queue> queues(Collection<ConnectionId> connections) {
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
  public Queue queue() {
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
    return since == null ? 0 : Duration.between(instant(since), clock.instant()).toSeconds();
  }

  /** Nothing of this connection is to be looked at any more, unless it goes on by now. */
  public void forgetUnlessConnected(ConnectionId connection) {
    database
        .createNativeQuery(
            "delete from work_item where connection_id = :connection and not exists (select id"
                + CONNECTED
                + ")")
        .setParameter("connection", connection.value())
        .executeUpdate();
  }

  /** Nothing of this connection is to be looked at any more. */
  public void forget(ConnectionId connection) {
    database
        .createNativeQuery("delete from work_item where connection_id = :connection")
        .setParameter("connection", connection.value())
        .executeUpdate();
  }
}
