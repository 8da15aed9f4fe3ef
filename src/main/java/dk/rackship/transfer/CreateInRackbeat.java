package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.mapping.Decision;
import dk.rackship.mapping.RackbeatImport;
import dk.rackship.mapping.Result;
import dk.rackship.mapping.WebshipperOrderRules;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.transfer.Plan.Decided;
import dk.rackship.transfer.Plan.Kind;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Order;
import dk.rackship.words.Sentence;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes the Rackbeat order of a Webshipper order that has none yet, if the rules say so; once. */
@ApplicationScoped
public class CreateInRackbeat {
  private final DecideImport decide;
  private final MakeMasterData masterData;
  private final LinkImport link;
  private final Stops stops;
  private final Rackbeat rackbeat;
  private final Transfers transfers;

  @Inject
  public CreateInRackbeat(
      DecideImport decide,
      MakeMasterData masterData,
      LinkImport link,
      Stops stops,
      Rackbeat rackbeat,
      Transfers transfers) {
    this.decide = decide;
    this.masterData = masterData;
    this.link = link;
    this.stops = stops;
    this.rackbeat = rackbeat;
    this.transfers = transfers;
  }

  Plan plan(Glance glance, Order order) {
    if (glance.waitsForAPerson() || glance.isFromBefore(order.attributes().createdAt())) {
      return Plan.nothing();
    }
    return madeBefore(glance, order)
        .map(made -> new Plan(Decided.nothing(), () -> link.found(glance, order, made)))
        .orElseGet(() -> plan(glance, order, decide.decide(glance.merchant(), order)));
  }

  /** What an earlier look may have made, its answer lost. */
  private Optional<dk.rackship.rackbeat.Order> madeBefore(Glance glance, Order order) {
    var reference = WebshipperOrderRules.otherReference(order.id());
    return glance
        .earlierIntent()
        .flatMap(
            intent ->
                rackbeat
                    .findOrdersByOtherReference(glance.merchant().rackbeat(), reference)
                    .stream()
                    .findFirst());
  }

  private Plan plan(Glance glance, Order order, Decision decision) {
    var result = decision.result();
    if (result instanceof Result.Receive receive) {
      var document = receive.document();
      return new Plan(
          new Decided(
              Kind.CREATE, document.note(), decision.verdicts(), Optional.of(document.order())),
          () -> create(glance, order, decision));
    }
    if (result instanceof Result.Nothing nothing) {
      return new Plan(
          new Decided(Kind.NOTHING, Optional.empty(), decision.verdicts(), Optional.empty()),
          () -> over(glance, TransferState.SKIPPED, nothing.sentence()));
    }
    return stops.plan(glance, decision).orElseThrow();
  }

  private Looked create(Glance glance, Order order, Decision decision) {
    try {
      var complete = masterData.complete(glance.merchant(), order, decision);
      return complete.result() instanceof Result.Receive receive
          ? made(glance, order, receive.document())
          : plan(glance, order, complete).carryOut().get();
    } catch (VendorFailure.Rejected rejected) {
      return RefusedSetting.of(rejected)
          .map(reason -> stops.stopped(glance, new Outcome.Held(reason)))
          .orElseThrow(() -> rejected);
    }
  }

  private Looked made(Glance glance, Order order, RackbeatImport document) {
    var made = rackbeat.createOrder(glance.merchant().rackbeat(), document.order());
    return link.made(glance, order, made, document.note());
  }

  /** Deleted or cancelled in Webshipper before it was made; nobody misses what was never seen. */
  Plan gone(Glance glance) {
    return new Plan(
        Decided.nothing(),
        () ->
            glance.transfer() == null
                ? Looked.at(new Outcome.Done())
                : over(
                    glance,
                    TransferState.CANCELLED,
                    say("The order was deleted in Webshipper before it was made in Rackbeat.")));
  }

  private Looked over(Glance glance, TransferState state, Sentence sentence) {
    return new Looked(
        new Outcome.Done(),
        () -> transfers.remember(glance.transfer(), glance.sighting(Finding.of(state, sentence))));
  }
}
