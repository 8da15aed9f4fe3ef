package dk.rackship.transfer;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the orders of many connections stand, in two queries however many they are. */
@ApplicationScoped
@Transactional
public class Standings {
  private static final Duration RECENT = Duration.ofHours(24);
  private static final List<TransferState> TO_SEE_TO =
      List.of(TransferState.FAILED, TransferState.ON_HOLD);
  private static final List<TransferState> OVER_THERE =
      List.of(TransferState.TRANSFERRED, TransferState.PARTLY_SHIPPED, TransferState.SHIPPED);

  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public Standings(Clock clock) {
    this.clock = clock;
  }

  Standings(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /**
   * How the orders of one connection stand.
   *
   * @param needsAttention orders that are {@code FAILED} or {@code ON_HOLD} now
   * @param failed24h orders that failed within 24 hours, whatever became of them since
   * @param lastTransferAt when one last went over or came back shipped, in UTC; empty: never yet
   */
  public record Standing(long needsAttention, long failed24h, Optional<Instant> lastTransferAt) {
    /** Of a connection without orders. */
    public static final Standing NOTHING = new Standing(0, 0, Optional.empty());
  }

  /** Of each of these connections that has orders. */
  public Map<ConnectionId, Standing> of(Collection<ConnectionId> connections) {
    var ids = connections.stream().map(ConnectionId::value).toList();
    var failed = failedSince(ids, clock.instant().minus(RECENT));
    return database
        .createQuery(
            """
            select t.connectionId, sum(case when t.state in :toSeeTo then 1 else 0 end),
              max(case when t.state in :overThere then t.updatedAt end)
            from Transfer t where t.connectionId in :ids group by t.connectionId
            """,
            Tuple.class)
        .setParameter("toSeeTo", TO_SEE_TO)
        .setParameter("overThere", OVER_THERE)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(Standings::connection, row -> standing(row, failed)));
  }

  private Map<ConnectionId, Long> failedSince(List<String> ids, Instant since) {
    return database
        .createQuery(
            """
            select e.key.connectionId, count(distinct e.key.transferId) from StoredEvent e
            where e.key.connectionId in :ids and e.at >= :since and e.state = :failed
            group by e.key.connectionId
            """,
            Tuple.class)
        .setParameter("ids", ids)
        .setParameter("since", since)
        .setParameter("failed", TransferState.FAILED)
        .getResultStream()
        .collect(Collectors.toMap(Standings::connection, row -> row.get(1, Long.class)));
  }

  private static ConnectionId connection(Tuple row) {
    return new ConnectionId(row.get(0, String.class));
  }

  private static Standing standing(Tuple row, Map<ConnectionId, Long> failed) {
    return new Standing(
        row.get(1, Number.class).longValue(),
        failed.getOrDefault(connection(row), 0L),
        Optional.ofNullable(row.get(2, Instant.class)));
  }
}
