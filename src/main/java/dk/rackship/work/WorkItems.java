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
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The store of work items, as those see it who look: {@link Signalled} is the way in. Plain SQL,
 * the same on H2 and PostgreSQL.
 */
@ApplicationScoped
@Transactional
public class WorkItems {
  static final String KEY =
      " where connection_id = :connection and subject_kind = :kind and subject_id = :subject";

  // A webhook's proof may be remembered for a moment longer than the connection lasts.
  static final String CONNECTED =
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
                  signalled_by, signalled_at
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
        instant(row.get(8)),
        Optional.ofNullable(row.get(6, String.class)));
  }

  static Subject subject(Tuple row) {
    return new Subject(SubjectKind.valueOf(row.get(0, String.class)), row.get(1, String.class));
  }

  static Instant instant(Object column) {
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
    return on(database, connection, subject, sql);
  }

  static Query on(EntityManager database, ConnectionId connection, Subject subject, String sql) {
    return database
        .createNativeQuery(sql)
        .setParameter("connection", connection.value())
        .setParameter("kind", subject.kind().name())
        .setParameter("subject", subject.id());
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
