package dk.rackship.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Which server runs which synchronisation. A server that dies lets its lease run out, and any other
 * goes on; two at once would do no harm, only twice the reading.
 */
@ApplicationScoped
@Transactional
public class SyncLeases {
  static final Duration TERM = Duration.ofSeconds(15);
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public SyncLeases(Clock clock) {
    this.clock = clock;
  }

  SyncLeases(Clock clock, EntityManager database) {
    this.clock = clock;
    this.database = database;
  }

  /** Takes some that are due; no other server gets them until the lease runs out. */
  @SuppressWarnings("unchecked") // a native query of one text column
  List<Sync> take(String owner, int most) {
    var now = clock.instant();
    List<String> window =
        database
            .createNativeQuery(
                "select id from sync where state = 'RUNNING' and due_at <= :now order by due_at",
                String.class)
            .setParameter("now", now)
            .setMaxResults(most)
            .getResultList();
    List<String> taken = window.isEmpty() ? List.of() : lock(window, now);
    hold(owner, taken);
    return taken.stream().map(id -> database.find(Sync.class, id)).toList();
  }

  // Two steps, for skip locked with an order and a limit gives a second session nothing on H2.
  @SuppressWarnings("unchecked") // a native query of one text column
  private List<String> lock(List<String> window, Instant now) {
    return database
        .createNativeQuery(
            "select id from sync where id in (:window) and state = 'RUNNING' and due_at <= :now"
                + " for update skip locked",
            String.class)
        .setParameter("window", window)
        .setParameter("now", now)
        .getResultList();
  }

  private void hold(String owner, List<String> taken) {
    for (var id : taken) {
      database
          .createNativeQuery("update sync set due_at = :until, owner = :owner where id = :id")
          .setParameter("until", clock.instant().plus(TERM))
          .setParameter("owner", owner)
          .setParameter("id", id)
          .executeUpdate();
    }
  }

  /** Holds on to these for another term, as far as they are still this server's. */
  void renew(String owner, Collection<String> held) {
    for (var id : held) {
      database
          .createNativeQuery(
              "update sync set due_at = :until where id = :id and owner = :owner"
                  + " and state = 'RUNNING'")
          .setParameter("until", clock.instant().plus(TERM))
          .setParameter("id", id)
          .setParameter("owner", owner)
          .executeUpdate();
    }
  }
}
