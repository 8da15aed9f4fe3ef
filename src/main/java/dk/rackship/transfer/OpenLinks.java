package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.work.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The links whose order is not over. Each is looked at now and then, for no list of changes shows
 * what was deleted, nor what a vendor forgot to date.
 */
@ApplicationScoped
@Transactional
public class OpenLinks {
  static final Duration AT_LATEST = Duration.ofHours(6);
  static final int PORTION = 100;

  private final Signals signals;
  private final Clock clock;
  @PersistenceContext private EntityManager database;

  @Inject
  public OpenLinks(Signals signals, Clock clock) {
    this.signals = signals;
    this.clock = clock;
  }

  OpenLinks(Signals signals, Clock clock, EntityManager database) {
    this(signals, clock);
    this.database = database;
  }

  /** Has some of those looked at whose turn it is, the longest unseen first. */
  public void remind(ConnectionId connection) {
    for (var link : due(connection)) {
      signals.remind(connection, link.subject());
      link.checked(clock.instant());
    }
  }

  private List<OrderLink> due(ConnectionId connection) {
    return database
        .createQuery(
            "select l from OrderLink l where l.key.connectionId = ?1 and l.checkedAt <= ?2"
                + " order by l.checkedAt",
            OrderLink.class)
        .setParameter(1, connection.value())
        .setParameter(2, clock.instant().minus(AT_LATEST))
        .setMaxResults(PORTION)
        .getResultList();
  }

  /** The order has come to an end, or has come back from it. */
  void follow(Transfer transfer) {
    transfer
        .webshipperOrderId()
        .map(id -> new OrderLink.Key(transfer.connectionId().value(), id))
        .map(key -> database.find(OrderLink.class, key))
        .ifPresent(link -> link.isOpen(transfer.state().isOpen(), clock.instant()));
  }
}
