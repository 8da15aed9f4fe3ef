package dk.rackship.transfer;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.vendor.VendorFailure;
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
 * Looks at a shipment of a Rackbeat order. One that is sent by itself (14, second choice) is sent
 * once and kept in step; any other belongs to its order, and that is what is to be looked at.
 */
@ApplicationScoped
public class LookAtRackbeatShipment {
  private final Rackbeat rackbeat;
  private final OrderLinks links;
  private final Acquaintances acquaintances;
  private final SendToWebshipper send;
  private final KeepInStep keepInStep;
  private final Unreadable unreadable;
  private final Failures failures;
  private final Signals signals;

  @Inject
  public LookAtRackbeatShipment(
      Rackbeat rackbeat,
      OrderLinks links,
      Acquaintances acquaintances,
      SendToWebshipper send,
      KeepInStep keepInStep,
      Unreadable unreadable,
      Failures failures,
      Signals signals) {
    this.rackbeat = rackbeat;
    this.links = links;
    this.acquaintances = acquaintances;
    this.send = send;
    this.keepInStep = keepInStep;
    this.unreadable = unreadable;
    this.failures = failures;
    this.signals = signals;
  }

  Looked look(Glance glance) {
    var login = glance.merchant().rackbeat();
    var shipment = rackbeat.shipment(login, glance.item().subject().id());
    var number = shipment.flatMap(LookAtRackbeatShipment::orderNumber);
    var known = number.map(glance::ofOrder).orElse(glance);
    try {
      return plan(known, shipment).carryOut().get();
    } catch (VendorFailure failure) {
      return failures.outcome(known, failure); // with its order's number, which only we know
    }
  }

  Plan plan(Glance glance, Optional<Shipment> shipment) {
    if (glance.link().isPresent()) {
      return keepInStep.plan(glance, glance.link().get(), side(glance, shipment));
    }
    return shipment
        .map(found -> unlinked(glance, found))
        .orElseGet(() -> unreadable.plan(glance, Sentences.SHIPMENT_DELETED));
  }

  private RackbeatSide side(Glance glance, Optional<Shipment> shipment) {
    return RackbeatSide.of(shipment, shipment.flatMap(found -> order(glance)));
  }

  private Optional<Order> order(Glance glance) {
    return Optional.ofNullable(glance.orderNumber())
        .flatMap(number -> rackbeat.order(glance.merchant().rackbeat(), number));
  }

  private Plan unlinked(Glance glance, Shipment shipment) {
    var connection = glance.merchant().connection();
    var siblings =
        orderNumber(shipment)
            .map(number -> links.ofRackbeatOrders(connection, List.of(number)))
            .orElse(List.of());
    return Way.of(glance.merchant().settings().transferWhen(), siblings) == Way.BY_SHIPMENTS
        ? byItself(glance, shipment)
        : withItsOrder(glance, siblings);
  }

  private Plan byItself(Glance glance, Shipment shipment) {
    if (!shipment.isShipped()
        || glance.waitsForAPerson()
        || glance.isFromBefore(shipment.shippedAt())) {
      return new Plan(Plan.Decided.nothing(), () -> Looked.at(new Outcome.Done()));
    }
    return order(glance)
        .filter(order -> !acquaintances.isOurs(glance.merchant().connection(), order))
        .map(order -> send.plan(glance, new Consignment(order, shipment)))
        .orElseGet(() -> unreadable.plan(glance, Sentences.ORDER_DELETED));
  }

  private Plan withItsOrder(Glance glance, List<OrderLink> siblings) {
    var subject =
        siblings.stream()
            .map(OrderLink::subject)
            .findFirst()
            .or(
                () ->
                    Optional.ofNullable(glance.orderNumber())
                        .map(number -> new Subject(SubjectKind.RACKBEAT_ORDER, number)));
    return new Plan(
        Plan.Decided.nothing(),
        () ->
            new Looked(
                new Outcome.Done(),
                () -> {
                  subject.ifPresent(s -> signals.signal(glance.merchant().connection(), s));
                  unreadable.remember(glance, Sentences.GOES_WITH_ITS_ORDER);
                }));
  }

  private static Optional<String> orderNumber(Shipment shipment) {
    return Optional.ofNullable(shipment.orderId());
  }
}
