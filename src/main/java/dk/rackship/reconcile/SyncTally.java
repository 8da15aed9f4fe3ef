package dk.rackship.reconcile;

import dk.rackship.transfer.TransferState;
import dk.rackship.words.Sentence;
import dk.rackship.words.SentenceColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Asks the transfers and the work list what became of the orders that were found. */
@ApplicationScoped
@Transactional
public class SyncTally {
  /** Of one order there may be several: one per shipment. */
  private static final String RACKBEAT_TRANSFERS =
      """
       transfer t on t.connection_id = i.connection_id
         and t.rackbeat_order_number = i.subject_id and t.direction = 'RACKBEAT_TO_WEBSHIPPER'
      """;

  private static final String WEBSHIPPER_TRANSFERS =
      """
       transfer t on t.connection_id = i.connection_id
         and t.webshipper_order_id = i.subject_id and t.direction = 'WEBSHIPPER_TO_RACKBEAT'
      """;

  private static final String COUNT =
      """
      select o.linked, o.withdrawn, o.waiting, o.standing, count(*) from (
        select i.subject_id, i.linked, i.withdrawn,
          case when w.subject_id is null then 0 else 1 end as waiting,
          max(case when t.state is null then 0
            when t.state in (:attention) or (t.state = 'WAITING' and t.attempts > 0) then 4
            when t.state in (:arrived) then 3
            when t.state = 'WAITING' then 2
            else 1 end) as standing
        from sync_item i left join %s left join %s %s
        group by i.subject_id, i.linked, i.withdrawn, w.subject_id) o
      group by o.linked, o.withdrawn, o.waiting, o.standing
      """;

  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public SyncTally(Clock clock) {
    this.clock = clock;
  }

  SyncTally(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /** What the numbers of the query mean, by their place. */
  private enum Standing {
    NO_TRANSFER,
    LEFT_OUT,
    UNDER_WAY,
    ARRIVED,
    FAILED
  }

  SyncCounts count(Sync sync) {
    Stream<?> rows =
        of(sync, COUNT.formatted(SyncItems.UNTRIED, transfers(sync), SyncItems.OF_ONE))
            .setParameter("soon", SyncItems.soon(clock))
            .setParameter("attention", names(TransferState::needsAttention))
            .setParameter("arrived", names(TransferState::hasArrived))
            .getResultStream();
    return rows.map(row -> counts(sync, (Tuple) row)).reduce(SyncCounts.NONE, SyncCounts::plus);
  }

  private static SyncCounts counts(Sync sync, Tuple row) {
    var many = row.get(4, Number.class).intValue();
    if (row.get(0, Boolean.class)) {
      return new SyncCounts(many, many, 0, 0, 0, waiting(row, many));
    }
    if (row.get(1, Boolean.class)) {
      return new SyncCounts(many, 0, 0, 0, 0, 0);
    }
    // a finished one's orders were looked at; another signal may have come since
    if (sync.state() != SyncState.DONE && waiting(row, many) > 0) {
      return new SyncCounts(many, 0, 0, 0, 0, many);
    }
    return looked(sync, Standing.values()[row.get(3, Number.class).intValue()], many);
  }

  private static int waiting(Tuple row, int many) {
    return row.get(2, Number.class).intValue() * many;
  }

  private static SyncCounts looked(Sync sync, Standing standing, int many) {
    return switch (standing) {
      case FAILED -> new SyncCounts(many, 0, 0, 0, many, 0);
      case ARRIVED -> new SyncCounts(many, 0, many, 0, 0, 0);
      case LEFT_OUT -> new SyncCounts(many, 0, 0, many, 0, 0);
      case UNDER_WAY -> new SyncCounts(many, 0, 0, 0, 0, 0);
      // one that failed may have ended before anybody looked
      case NO_TRANSFER ->
          new SyncCounts(many, 0, 0, sync.state() == SyncState.FAILED ? 0 : many, 0, 0);
    };
  }

  /** What some order waits for, in words. */
  Optional<Sentence> complaint(Sync sync) {
    Stream<?> messages =
        of(
                sync,
                "select t.reason_message from sync_item i join "
                    + transfers(sync)
                    + SyncItems.OF_ONE
                    + " and t.state = 'WAITING' and t.attempts = 0"
                    + " and t.reason_message is not null")
            .setMaxResults(1)
            .getResultStream();
    return messages.map(row -> SentenceColumn.read(((Tuple) row).get(0, String.class))).findFirst();
  }

  private static String transfers(Sync sync) {
    return sync.kind() == SyncKind.RACKBEAT_ORDERS ? RACKBEAT_TRANSFERS : WEBSHIPPER_TRANSFERS;
  }

  private static List<String> names(Predicate<TransferState> which) {
    return Stream.of(TransferState.values()).filter(which).map(Enum::name).toList();
  }

  private Query of(Sync sync, String sql) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("connection", sync.connectionId().value())
        .setParameter("sync", sync.id());
  }
}
