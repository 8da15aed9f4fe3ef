package dk.rackship.transfer;

import dk.rackship.mapping.OurOrder;
import dk.rackship.mapping.Reference;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.transfer.Plan.Decided;
import dk.rackship.transfer.Plan.Kind;
import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.Webshipper;
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
 * Looks at a Webshipper order: brings it to Rackbeat once, and keeps the pair in step. One that we
 * created is looked at under its Rackbeat order or shipment, so that a pair is never handled twice
 * at once; the webhook of our own creation ends here.
 */
@ApplicationScoped
public class LookAtWebshipperOrder {
  private final Webshipper webshipper;
  private final Rackbeat rackbeat;
  private final CreateInRackbeat create;
  private final KeepImportInStep keepInStep;
  private final Transfers transfers;
  private final Signals signals;

  @Inject
  public LookAtWebshipperOrder(
      Webshipper webshipper,
      Rackbeat rackbeat,
      CreateInRackbeat create,
      KeepImportInStep keepInStep,
      Transfers transfers,
      Signals signals) {
    this.webshipper = webshipper;
    this.rackbeat = rackbeat;
    this.create = create;
    this.keepInStep = keepInStep;
    this.transfers = transfers;
    this.signals = signals;
  }

  Looked look(Glance glance) {
    return plan(glance).carryOut().get();
  }

  Plan plan(Glance glance) {
    var order = webshipper.order(glance.merchant().webshipper(), glance.item().subject().id());
    if (glance.link().isPresent()) {
      return linked(glance, glance.link().get(), order);
    }
    return order.map(o -> unlinked(glance, o)).orElseGet(() -> create.gone(glance));
  }

  private Plan linked(Glance glance, OrderLink link, Optional<Order> order) {
    return link.direction() == Direction.WEBSHIPPER_TO_RACKBEAT
        ? keepInStep.plan(glance, link, order)
        : ours(glance, link.subject(), !nothingNew(order) || !nothingWaits(glance, link));
  }

  private Plan unlinked(Glance glance, Order order) {
    return origin(glance, order)
        .map(subject -> ours(glance, subject, true))
        .orElseGet(() -> create.plan(glance, order));
  }

  /**
   * The Rackbeat order or shipment that this order was made of, though no link says so: the webhook
   * is faster than our own commit, or the answer to the creation was lost.
   */
  private Optional<Subject> origin(Glance glance, Order order) {
    return Reference.read(order.attributes().extRef())
        .filter(reference -> isMadeOf(glance, reference, order))
        .map(LookAtWebshipperOrder::named);
  }

  private boolean isMadeOf(Glance glance, Reference reference, Order order) {
    return rackbeat
        .order(glance.merchant().rackbeat(), reference.orderNumber())
        .filter(rackbeatOrder -> OurOrder.isOf(order, rackbeatOrder))
        .isPresent();
  }

  private static Subject named(Reference reference) {
    return reference
        .shipmentId()
        .map(id -> new Subject(SubjectKind.RACKBEAT_SHIPMENT, id))
        .orElseGet(() -> new Subject(SubjectKind.RACKBEAT_ORDER, reference.orderNumber()));
  }

  /** Ours is looked at under its origin, where there is something to see. */
  private Plan ours(Glance glance, Subject origin, boolean worthALook) {
    return new Plan(
        Decided.because(Kind.SKIP, Sentences.OUR_OWN, List.of()),
        () ->
            worthALook
                ? new Looked(
                    new Outcome.Done(),
                    () -> signals.signal(glance.merchant().connection(), origin))
                : Looked.at(new Outcome.Done()));
  }

  /** A change that waits for an unlocking, say, shows as a reason. */
  private boolean nothingWaits(Glance glance, OrderLink link) {
    return transfers.of(glance.merchant().connection(), List.of(link.subject())).values().stream()
        .allMatch(t -> t.state() == TransferState.TRANSFERRED && t.reason().isEmpty());
  }

  private static boolean nothingNew(Optional<Order> order) {
    return order.filter(o -> o.status().isUnsent() && !o.attributes().isLocked()).isPresent();
  }
}
