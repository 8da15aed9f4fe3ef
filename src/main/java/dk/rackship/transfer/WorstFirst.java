package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All connections in the order in which an operator wants to see them: what is wrong comes first.
 */
@ApplicationScoped
@Transactional
public class WorstFirst {
  /** What could run and was not looked at for so long shows that something hangs. */
  private static final Duration TOO_LONG = Duration.ofMinutes(15);

  private static final String PAGE =
      """
      select p.id, p.place from (
        select c.id, case
          when c.status = 'DISCONNECTED' then 8
          when c.status = 'RECONNECT' then 0
          when exists (select 1 from transfer t where t.connection_id = c.id
            and t.state = 'FAILED') then 1
          when c.status = 'ACTIVE' and exists (select 1 from work_item w
            where w.connection_id = c.id and w.due_at < :late) then 2
          when c.status = 'ACTIVE' and exists (select 1 from webhook_subscription s
            where s.connection_id = c.id and s.health <> 'HEALTHY') then 3
          when exists (select 1 from transfer t where t.connection_id = c.id
            and t.state = 'ON_HOLD') then 4
          when c.status = 'PAUSED' then 5
          when c.status = 'ACTIVE' then 7
          else 6 end as place
        from connection c
        where (cast(:status as varchar(20)) is null or c.status = :status)
          and (lower(c.company_name) like :like or c.webshipper_account like :like
            or c.rackbeat_account_id like :like or c.id like :like)) p
      where p.place > :place or (p.place = :place and p.id > :after)
      order by p.place, p.id
      """;

  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public WorstFirst(Clock clock) {
    this.clock = clock;
  }

  WorstFirst(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /**
   * Where a connection stands in the list, until something gets better or worse: 0 needs a new
   * login, 1 has orders that failed for good, 2 hangs, 3 has webhooks that do not work, 4 has
   * orders on hold, 5 is paused, 6 is being set up, 7 is well, 8 is disconnected.
   */
  public record Place(int place, ConnectionId id) {
    /** As a text. */
    public String key() {
      return place + id.value();
    }

    /** Of such a text; empty: it is another. */
    public static Optional<Place> of(String key) {
      return key.matches("[0-8][0-9a-f]{32}")
          ? Optional.of(
              new Place(Character.digit(key.charAt(0), 10), new ConnectionId(key.substring(1))))
          : Optional.empty();
    }
  }

  /**
   * A page.
   *
   * @param status null: all
   * @param search part of a company name, account name or id; empty: all
   * @param after the last one of the page before; null: from the start
   */
  public List<Place> page(
      @Nullable ConnectionStatus status, String search, @Nullable Place after, int limit) {
    Stream<?> rows =
        database
            .createNativeQuery(PAGE, Tuple.class)
            .setParameter("late", clock.instant().minus(TOO_LONG))
            .setParameter("status", status == null ? null : status.name())
            .setParameter("like", "%" + search.toLowerCase(Locale.ROOT) + "%")
            .setParameter("place", after == null ? -1 : after.place())
            .setParameter("after", after == null ? "" : after.id().value())
            .setMaxResults(limit)
            .getResultStream();
    return rows.map(Tuple.class::cast)
        .map(
            row ->
                new Place(
                    row.get(1, Number.class).intValue(),
                    new ConnectionId(row.get(0, String.class))))
        .toList();
  }
}
