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
import java.util.List;
import java.util.stream.Stream;

/** The store of work items, as those see it who signal. */
@ApplicationScoped
@Transactional
public class Signalled {
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public Signalled(Clock clock) {
    this.clock = clock;
  }

  Signalled(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /**
   * Marks the subject as to be looked at, now. Twice is once; of a connection that is over it is
   * nothing.
   */
  void signal(ConnectionId connection, Subject subject, Signal signal) {
    while (insert(connection, subject, signal) == 0
        && raise(connection, subject, signal) == 0
        && isConnected(connection)) {
      Thread.onSpinWait(); // a look removed the item between the two: the next insert takes it
    }
  }

  private boolean isConnected(ConnectionId connection) {
    return !database
        .createNativeQuery("select id" + WorkItems.CONNECTED, String.class)
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
                + WorkItems.CONNECTED
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
                + WorkItems.KEY)
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
    return rows.map(row -> WorkItems.subject((Tuple) row))
        .filter(subject -> takenBack(connection, subject))
        .toList();
  }

  private boolean takenBack(ConnectionId connection, Subject subject) {
    var alone = "delete from work_item" + WorkItems.KEY + " and revision = 0";
    if (on(connection, subject, alone).executeUpdate() == 1) {
      return true;
    }
    nobodyAsks(connection, subject);
    return false;
  }

  /** What waits is looked at as if no person had asked for it. */
  void nobodyAsks(ConnectionId connection, Subject subject) {
    var byItself = "update work_item set by_hand = false, signalled_by = ''" + WorkItems.KEY;
    on(connection, subject, byItself).executeUpdate();
  }

  private Query on(ConnectionId connection, Subject subject, String sql) {
    return WorkItems.on(database, connection, subject, sql);
  }
}
