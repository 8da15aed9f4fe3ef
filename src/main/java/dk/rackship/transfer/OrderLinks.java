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
    return database
        .createQuery(
            "select l from OrderLink l where l.key.connectionId = ?1 and l.key.webshipperOrderId"
                + " in ?2",
            OrderLink.class)
        .setParameter(1, connection.value())
        .setParameter(2, ids)
        .getResultList();
  }

  void add(OrderLink link) {
    database.persist(link);
  }

  /** Takes the place of a link of the same Webshipper order, if there is one. */
  void put(OrderLink link) {
    database.merge(link);
  }

  /** The order that we made in Rackbeat is booked. */
  void booked(OrderLink link) {
    database.merge(link).booked();
  }

  /** The link was sent anew. */
  void sent(OrderLink link, String fingerprint) {
    database.merge(link).sent(fingerprint);
  }
}
