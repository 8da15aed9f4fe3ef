package dk.rackship.reconcile;

import dk.rackship.work.Signal;
import dk.rackship.work.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What synchronisations found. What became of it is not written down here: the work list and the
 * transfers know it, and are asked.
 */
@ApplicationScoped
@Transactional
public class SyncItems {
  /** Servers' clocks differ; what is due later than this was looked at, and waits for something. */
  private static final Duration SOON = Duration.ofSeconds(10);

  /** To be looked at, and not tried yet. */
  static final String UNTRIED =
      """
       work_item w on w.connection_id = i.connection_id and w.subject_kind = i.subject_kind
         and w.subject_id = i.subject_id and w.attempts = 0 and w.due_at <= :soon
      """;

  static final String OF_ONE = " where i.connection_id = :connection and i.sync_id = :sync";

  private final Syncs syncs;
  private final Signals signals;
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public SyncItems(Syncs syncs, Signals signals, Clock clock) {
    this.syncs = syncs;
    this.signals = signals;
    this.clock = clock;
  }

  SyncItems(Syncs syncs, Signals signals, Clock clock, EntityManager database) {
    this(syncs, signals, clock);
    this.database = database;
  }

  /**
   * Remembers an order and has it looked at: once, however often it is found. What is on the other
   * side already is only checked again; else a person's wish goes along.
   *
   * @return false: the synchronisation is over
   */
  boolean found(Sync sync, Listed order) {
    if (syncs.running(sync).isEmpty()) {
      return false;
    }
    if (insert(sync, order) == 1) {
      var signal = new Signal(!order.isSettled(), sync.id());
      signals.signal(sync.connectionId(), order.subject(), signal);
    }
    return true;
  }

  private int insert(Sync sync, Listed order) {
    return of(
            sync,
            """
            insert into sync_item (connection_id, sync_id, subject_kind, subject_id, linked,
                withdrawn)
            values (:connection, :sync, :kind, :subject, :linked, false)
            on conflict do nothing
            """)
        .setParameter("kind", order.subject().kind().name())
        .setParameter("subject", order.subject().id())
        .setParameter("linked", order.isLinked())
        .executeUpdate();
  }

  /** Takes back what nobody has begun to look at. */
  void withdraw(Sync sync) {
    for (var subject : signals.takeBack(sync.connectionId(), sync.id())) {
      of(sync, "update sync_item i set withdrawn = true" + OF_ONE + " and i.subject_id = :subject")
          .setParameter("subject", subject.id())
          .executeUpdate();
    }
  }

  /** How many are to be looked at and were not tried yet. */
  long untried(Sync sync) {
    var count =
        of(sync, "select count(*) from sync_item i join" + UNTRIED + OF_ONE)
            .setParameter("soon", soon(clock));
    return ((Number) count.getSingleResult()).longValue();
  }

  static Instant soon(Clock clock) {
    return clock.instant().plus(SOON);
  }

  private Query of(Sync sync, String sql) {
    return database
        .createNativeQuery(sql)
        .setParameter("connection", sync.connectionId().value())
        .setParameter("sync", sync.id());
  }
}
