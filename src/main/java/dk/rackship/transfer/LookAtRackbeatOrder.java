package dk.rackship.transfer;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import dk.rackship.work.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks at a Rackbeat order: sends it to Webshipper once, and keeps the pair in step. */
@ApplicationScoped
public class LookAtRackbeatOrder {
  private final Rackbeat rackbeat;
  private final SendToWebshipper send;
  private final KeepInStep keepInStep;
  private final PassToShipments passToShipments;
  private final Acquaintances acquaintances;
  private final Unreadable unreadable;
  private final Signals signals;

  @Inject
  public LookAtRackbeatOrder(
      Rackbeat rackbeat,
      SendToWebshipper send,
      KeepInStep keepInStep,
      PassToShipments passToShipments,
      Acquaintances acquaintances,
      Unreadable unreadable,
      Signals signals) {
    this.rackbeat = rackbeat;
    this.send = send;
    this.keepInStep = keepInStep;
    this.passToShipments = passToShipments;
    this.acquaintances = acquaintances;
    this.unreadable = unreadable;
    this.signals = signals;
  }

  Looked look(Glance glance) {
    return plan(glance).carryOut().get();
  }

  Plan plan(Glance glance) {
    var way = Way.of(glance.merchant().settings().transferWhen(), glance.links());
    if (way == Way.IMPORTED) {
      return echo(() -> signals(glance, glance.link()));
    }
    var order = rackbeat.order(glance.merchant().rackbeat(), glance.item().subject().id());
    if (way == Way.BY_SHIPMENTS) {
      return byShipments(glance, order);
    }
    return glance
        .link()
        .map(link -> keepInStep.plan(glance, link, RackbeatSide.of(order)))
        .or(() -> order.map(found -> unsent(glance, found)))
        .orElseGet(() -> unreadable.plan(glance, Sentences.ORDER_DELETED));
  }

  /** What is made of a Webshipper order is looked at under that order. */
  private Looked signals(Glance glance, Optional<OrderLink> imported) {
    return new Looked(
        new Outcome.Done(),
        () ->
            imported.ifPresent(
                link -> signals.signal(glance.merchant().connection(), link.subject())));
  }

  private static Plan echo(Supplier<Looked> looked) {
    return new Plan(Plan.Decided.because(Plan.Kind.SKIP, Sentences.ORIGIN_ECHO, List.of()), looked);
  }

  private Plan unsent(Glance glance, Order order) {
    if (isOurs(glance, order)) {
      return echo(LookAtRackbeatOrder::done);
    }
    if (order.isCancelled()) {
      return nothing(() -> unreadable.gone(glance, Sentences.CANCELLED_UNSENT));
    }
    return !order.isBooked() || glance.waitsForAPerson() || glance.isFromBefore(order.bookedAt())
        ? nothing(LookAtRackbeatOrder::done)
        : send.plan(glance, Consignment.whole(order));
  }

  private Plan byShipments(Glance glance, Optional<Order> order) {
    if (order.filter(found -> isOurs(glance, found)).isPresent()) {
      return echo(LookAtRackbeatOrder::done);
    }
    return order.isEmpty() && glance.shipments().isEmpty()
        ? unreadable.plan(glance, Sentences.ORDER_DELETED)
        : passToShipments.plan(glance, order);
  }

  private boolean isOurs(Glance glance, Order order) {
    return acquaintances.isOurs(glance.merchant().connection(), order);
  }

  private static Plan nothing(Supplier<Looked> looked) {
    return new Plan(Plan.Decided.nothing(), looked);
  }

  private static Looked done() {
    return Looked.at(new Outcome.Done());
  }
}
