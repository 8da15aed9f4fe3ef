package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.OrdersForgotten;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.work.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The store of transfers and their events. */
@ApplicationScoped
@Transactional
public class Transfers {
  private final Clock clock;
  private final TransferMetrics metrics;
  private final OpenLinks openLinks;
  @PersistenceContext private EntityManager database;

  @Inject
  public Transfers(Clock clock, TransferMetrics metrics, OpenLinks openLinks) {
    this.clock = clock;
    this.metrics = metrics;
    this.openLinks = openLinks;
  }

  Transfers(Clock clock, TransferMetrics metrics, OpenLinks openLinks, EntityManager database) {
    this(clock, metrics, openLinks);
    this.database = database;
  }

  /** Those of these subjects that there are, by subject. */
  Map<Subject, Transfer> of(ConnectionId connection, List<Subject> subjects) {
    return database
        .createQuery(
            "select t from Transfer t where t.connectionId = ?1 and t.subjectKey in ?2",
            Transfer.class)
        .setParameter(1, connection.value())
        .setParameter(2, subjects.stream().map(Subject::key).toList())
        .getResultStream()
        .collect(Collectors.toMap(Transfer::subject, Function.identity()));
  }

  /**
   * Remembers what a look found. Of an old pair whose story was deleted (retention) a new one
   * begins when there is something to tell.
   *
   * @param known as it was read before the look; null: there was none
   */
  void remember(@Nullable Transfer known, Sighting sighting) {
    if (known == null ? sighting.finding().isNoNews() : known.says(sighting.finding())) {
      return;
    }
    var wasOpen = known != null && known.state().isOpen();
    var transfer = known == null ? begun(sighting) : database.merge(known);
    transfer.take(sighting.finding(), clock.instant());
    var event = new StoredEvent(transfer, sighting.finding(), clock.instant());
    // at last, so that a new one is written once
    database.persist(transfer);
    database.persist(event);
    if (known == null || wasOpen != transfer.state().isOpen()) {
      openLinks.follow(transfer);
    }
    metrics.count(transfer);
  }

  /** A finding about one subject. */
  record Sighting(ConnectionId connection, Subject subject, Finding finding) {}

  private Transfer begun(Sighting sighting) {
    return new Transfer(sighting.connection(), sighting.subject(), clock.instant());
  }

  public Optional<Transfer> find(ConnectionId connection, String id) {
    return Optional.ofNullable(database.find(Transfer.class, id))
        .filter(transfer -> transfer.connectionId().equals(connection));
  }

  /** Its story, the oldest first. */
  public List<TransferEvent> events(Transfer transfer) {
    return database
        .createQuery(
            "select e from StoredEvent e where e.key.connectionId = ?1 and e.key.transferId = ?2"
                + " order by e.key.position",
            StoredEvent.class)
        .setParameter(1, transfer.connectionId().value())
        .setParameter(2, transfer.id())
        .getResultStream()
        .map(StoredEvent::event)
        .toList();
  }

  /**
   * A page, the newest first.
   *
   * @param after the last one of the page before; null: from the start
   */
  public List<Transfer> page(
      ConnectionId connection, TransferFilter filter, @Nullable Transfer after, int limit) {
    return database
        .createQuery(
            """
            select t from Transfer t where t.connectionId = :connection
              and (:state is null or t.state = :state)
              and (:direction is null or t.direction = :direction)
              and (cast(:since as instant) is null or t.createdAt >= :since)
              and (:number is null or t.rackbeatOrderNumber = :number
                or t.webshipperOrderId = :number or t.reference = :number
                or t.rackbeatShipmentId = :number or t.trackingNumbers like :tracking)
              and (cast(:at as instant) is null or t.createdAt < :at
                or (t.createdAt = :at and t.id < :id))
            order by t.createdAt desc, t.id desc
            """,
            Transfer.class)
        .setParameter("connection", connection.value())
        .setParameter("state", filter.state())
        .setParameter("direction", filter.direction())
        .setParameter("since", filter.since())
        .setParameter("number", filter.number())
        .setParameter("tracking", "%" + filter.number() + "%")
        .setParameter("at", after == null ? null : after.createdAt())
        .setParameter("id", after == null ? "" : after.id())
        .setMaxResults(limit)
        .getResultList();
  }

  /** Where those stand that began at or after a moment, in no order. */
  public List<Creation> createdSince(ConnectionId connection, Instant since) {
    return database
        .createQuery(
            "select new dk.rackship.transfer.Creation(t.createdAt, t.state) from Transfer t"
                + " where t.connectionId = ?1 and t.createdAt >= ?2",
            Creation.class)
        .setParameter(1, connection.value())
        .setParameter(2, since)
        .getResultList();
  }

  /** How many a person must see to. */
  public long needsAttention(ConnectionId connection) {
    return database
        .createQuery(
            "select count(t) from Transfer t where t.connectionId = ?1 and t.state in ?2",
            Long.class)
        .setParameter(1, connection.value())
        .setParameter(2, List.of(TransferState.FAILED, TransferState.ON_HOLD))
        .getSingleResult();
  }

  /** When an order last went over or came back shipped. */
  public Optional<Instant> lastTransferAt(ConnectionId connection) {
    return Optional.ofNullable(
        database
            .createQuery(
                "select max(t.updatedAt) from Transfer t where t.connectionId = ?1 and t.state in"
                    + " ?2",
                Instant.class)
            .setParameter(1, connection.value())
            .setParameter(
                2,
                List.of(
                    TransferState.TRANSFERRED, TransferState.PARTLY_SHIPPED, TransferState.SHIPPED))
            .getSingleResult());
  }

  /** Those that a person must see to, of one reason or (empty) of any. */
  public List<Transfer> needingAttention(ConnectionId connection, Optional<ReasonCode> code) {
    return database
        .createQuery(
            "select t from Transfer t where t.connectionId = ?1 and t.state in ?2 order by"
                + " t.createdAt",
            Transfer.class)
        .setParameter(1, connection.value())
        .setParameter(2, List.of(TransferState.FAILED, TransferState.ON_HOLD))
        .getResultStream()
        .filter(t -> code.isEmpty() || code.equals(t.reason().map(Reason::code)))
        .toList();
  }

  /** Those that other settings may help: they wait, for the merchant or for another attempt. */
  List<Transfer> unsettled(ConnectionId connection) {
    return database
        .createQuery(
            "select t from Transfer t where t.connectionId = ?1 and t.state in ?2 order by"
                + " t.createdAt",
            Transfer.class)
        .setParameter(1, connection.value())
        .setParameter(
            2, List.of(TransferState.WAITING, TransferState.ON_HOLD, TransferState.FAILED))
        .getResultList();
  }

  /** Within the transaction that found it. */
  void dismiss(Transfer transfer, String note) {
    transfer.dismiss(clock.instant());
    openLinks.follow(transfer);
    var told = Finding.of(TransferState.SKIPPED, say("Dismissed by a person: %s", note));
    database.persist(new StoredEvent(transfer, told, clock.instant()));
  }

  /** Deletes everything remembered of a connection's orders, links included. */
  void forget(@Observes OrdersForgotten forgotten) {
    for (var table : List.of("transfer_event", "transfer", "order_link")) {
      database
          .createNativeQuery("delete from " + table + " where connection_id = :connection")
          .setParameter("connection", forgotten.connection().value())
          .executeUpdate();
    }
  }
}
