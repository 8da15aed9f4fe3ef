package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The store of links. Unique keys decide who links an order. */
@ApplicationScoped
@Transactional
public class OrderLinks {
  @PersistenceContext private EntityManager database;

  /** The links of these Rackbeat orders, whole orders and shipments alike. */
  List<OrderLink> ofRackbeatOrders(ConnectionId connection, List<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return database
        .createQuery(
            "select l from OrderLink l where l.key.connectionId = ?1 and l.rackbeatOrderNumber in"
                + " ?2",
            OrderLink.class)
        .setParameter(1, connection.value())
        .setParameter(2, numbers)
        .getResultList();
  }

  List<OrderLink> ofWebshipperOrders(ConnectionId connection, List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return database
        .createQuery(
            "select l from OrderLink l where l.key.connectionId = ?1 and l.key.webshipperOrderId"
                + " in ?2",
            OrderLink.class)
        .setParameter(1, connection.value())
        .setParameter(2, ids)
        .getResultList();
  }

  /** The links of these shipments, which were sent by themselves. */
  List<OrderLink> ofRackbeatShipments(ConnectionId connection, List<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return database
        .createQuery(
            "select l from OrderLink l where l.key.connectionId = ?1 and l.rackbeatShipmentId in"
                + " ?2",
            OrderLink.class)
        .setParameter(1, connection.value())
        .setParameter(2, ids)
        .getResultList();
  }

  void add(OrderLink link) {
    database.persist(link);
  }

  /** The order that we made in Rackbeat is booked. */
  void booked(OrderLink link) {
    database.merge(link).booked();
  }

  /** The order of the first link is no more: the second takes its place. */
  void replace(OrderLink gone, OrderLink link) {
    database
        .createQuery(
            "delete from OrderLink l where l.key.connectionId = ?1 and l.key.webshipperOrderId = ?2")
        .setParameter(1, gone.connectionId())
        .setParameter(2, gone.webshipperOrderId())
        .executeUpdate();
    database.persist(link);
  }

  /** The link was sent anew. */
  void sent(OrderLink link, String fingerprint) {
    var stored = database.merge(link);
    stored.sent(fingerprint);
    stored.takenBack(false);
  }

  /** Webshipper's order is cancelled because Rackbeat's was. */
  void takenBack(OrderLink link) {
    database.merge(link).takenBack(true);
  }
}
