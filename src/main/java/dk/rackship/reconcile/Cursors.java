package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import dk.rackship.vendor.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The moment from which on each vendor's changes are still to be read, in UTC. Every vendor has its
 * own, so that an outage of one neither delays nor loses what happens at the other.
 */
@ApplicationScoped
@Transactional
public class Cursors {
  /**
   * A vendor's clock may be two minutes behind ours; its times may be whole seconds; and what it
   * lists may trail behind what it did.
   */
  static final Duration OVERLAP = Duration.ofMinutes(3);

  @PersistenceContext private EntityManager database;

  /** For CDI. */
  public Cursors() {}

  Cursors(EntityManager database) {
    this.database = database;
  }

  /** Empty: the connection is gone. */
  Optional<Instant> of(ConnectionId id, Vendor vendor) {
    Stream<?> found =
        database
            .createNativeQuery(
                "select %s from reconciliation where connection_id = :id".formatted(column(vendor)),
                Instant.class)
            .setParameter("id", id.value())
            .getResultStream();
    return found.map(Instant.class::cast).findFirst();
  }

  /** What changed there before that moment is signalled; a cursor never goes back. */
  void move(ConnectionId id, Vendor vendor, Instant read) {
    database
        .createNativeQuery(
            "update reconciliation set %1$s = :since where connection_id = :id and %1$s < :since"
                .formatted(column(vendor)))
        .setParameter("since", read.minus(OVERLAP))
        .setParameter("id", id.value())
        .executeUpdate();
  }

  private static String column(Vendor vendor) {
    return vendor.name().toLowerCase(Locale.ROOT) + "_since";
  }
}
