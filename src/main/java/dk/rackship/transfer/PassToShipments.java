package dk.rackship.transfer;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import dk.rackship.work.Signals;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * 14, second choice: it is shipments that are sent, so what is said of their order is passed on to
 * each that was sent or is to be.
 */
@ApplicationScoped
public class PassToShipments {
  private final Rackbeat rackbeat;
  private final Unreadable unreadable;
  private final Signals signals;

  @Inject
  public PassToShipments(Rackbeat rackbeat, Unreadable unreadable, Signals signals) {
    this.rackbeat = rackbeat;
    this.unreadable = unreadable;
    this.signals = signals;
  }

  /**
   * @param order empty: it was deleted
   */
  Plan plan(Glance glance, Optional<Order> order) {
    var unsent = order.map(found -> unsent(glance, found)).orElse(List.of());
    return new Plan(
        Plan.Decided.nothing(),
        () ->
            new Looked(
                new Outcome.Done(),
                () -> {
                  pass(glance, unsent);
                  unreadable.remember(glance, Sentences.GOES_BY_SHIPMENTS);
                }));
  }

  /** Those that are shipped and have no Webshipper order. */
  List<Shipment> unsent(Glance glance, Order order) {
    var sent = glance.shipments().stream().map(OrderLink::rackbeatShipmentId).toList();
    return order.isShipped() || order.isPartlyShipped()
        ? rackbeat.shipments(glance.merchant().rackbeat(), order.number()).stream()
            .filter(shipment -> shipment.isShipped() && !sent.contains(shipment.id()))
            .toList()
        : List.of();
  }

  private void pass(Glance glance, List<Shipment> unsent) {
    var connection = glance.merchant().connection();
    glance.shipments().forEach(link -> signals.signal(connection, link.subject()));
    for (var shipment : unsent) {
      var subject = new Subject(SubjectKind.RACKBEAT_SHIPMENT, shipment.id());
      if (glance.item().byHand()) {
        signals.byHand(connection, subject);
      } else {
        signals.signal(connection, subject);
      }
    }
  }
}
