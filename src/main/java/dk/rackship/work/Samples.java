package dk.rackship.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The store of samples: a row per server and minute, kept for a week. */
@ApplicationScoped
@Transactional
public class Samples {
  public static final Duration KEPT = Duration.ofDays(7);
  private final Clock clock;
  private final Pace pace;
  private final Queues queues;
  @PersistenceContext private EntityManager database;

  @Inject
  public Samples(Clock clock, Pace pace, Queues queues) {
    this.clock = clock;
    this.pace = pace;
    this.queues = queues;
  }

  Samples(Clock clock, Pace pace, Queues queues, EntityManager database) {
    this(clock, pace, queues);
    this.database = database;
  }

  /** Samples this server's work since the last time, and forgets what is too old. */
  public void take(String server) {
    var sample = Sample.of(clock.instant(), pace.take(), queues.all());
    database
        .createNativeQuery(
            """
            insert into work_sample (at, server, looks, median_millis, slow_millis, waiting,
                oldest_seconds)
            values (:at, :server, :looks, :median, :slow, :waiting, :oldest)
            """)
        .setParameter("at", sample.at())
        .setParameter("server", server)
        .setParameter("looks", sample.looks())
        .setParameter("median", sample.medianMillis())
        .setParameter("slow", sample.slowMillis())
        .setParameter("waiting", sample.waiting())
        .setParameter("oldest", sample.oldestSeconds())
        .executeUpdate();
    database
        .createNativeQuery("delete from work_sample where at < :before")
        .setParameter("before", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  /** Those of all servers, the oldest first. */
  public List<Sample> since(Instant moment) {
    Stream<?> rows =
        database
            .createNativeQuery(
                """
                select at, looks, median_millis, slow_millis, waiting, oldest_seconds
                from work_sample where at >= :moment order by at
                """,
                Tuple.class)
            .setParameter("moment", moment)
            .getResultStream();
    return rows.map(row -> sample((Tuple) row)).toList();
  }

  private static Sample sample(Tuple row) {
    return new Sample(
        WorkItems.instant(row.get(0)),
        number(row, 1),
        number(row, 2),
        number(row, 3),
        number(row, 4),
        number(row, 5));
  }

  private static long number(Tuple row, int column) {
    return row.get(column, Number.class).longValue();
  }
}
