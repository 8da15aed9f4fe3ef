package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.mapping.InRackbeatTerms;
import dk.rackship.mapping.SoldContent;
import dk.rackship.rackbeat.Note;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.transfer.Plan.Decided;
import dk.rackship.transfer.Plan.Kind;
import dk.rackship.webshipper.OrderStatus;
import dk.rackship.words.Sentence;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks at a pair that began in Webshipper: books what is still to be booked, carries what was
 * shipped on either side over to the other, and says in Rackbeat when the order was cancelled in
 * Webshipper. Its content is the merchant's in Rackbeat from then on.
 */
@ApplicationScoped
public class KeepImportInStep {
  private final Rackbeat rackbeat;
  private final FollowDispatch followDispatch;
  private final TellWebshipper tell;
  private final CreateInRackbeat create;
  private final LinkImport booking;
  private final OrderLinks links;
  private final Transfers transfers;
  private final Clock clock;

  @Inject
  public KeepImportInStep(
      Rackbeat rackbeat,
      FollowDispatch followDispatch,
      TellWebshipper tell,
      CreateInRackbeat create,
      LinkImport booking,
      OrderLinks links,
      Transfers transfers,
      Clock clock) {
    this.rackbeat = rackbeat;
    this.followDispatch = followDispatch;
    this.tell = tell;
    this.create = create;
    this.booking = booking;
    this.links = links;
    this.transfers = transfers;
    this.clock = clock;
  }

  Plan plan(Glance glance, OrderLink link, Optional<dk.rackship.webshipper.Order> order) {
    var alive = order.filter(o -> o.status() != OrderStatus.CANCELLED);
    var made = rackbeat.order(glance.merchant().rackbeat(), link.rackbeatOrderNumber());
    if (made.isEmpty()) {
      return deletedInRackbeat(glance, alive);
    }
    if (made.get().isCancelled()) {
      return nothing(glance, TransferState.CANCELLED, say("The order was cancelled in Rackbeat."));
    }
    return alive
        .map(o -> inStep(pair(glance, link, made.get(), o), made.get()))
        .orElseGet(() -> cancelledInWebshipper(glance, made.get(), order.isPresent()));
  }

  private static SentPair pair(
      Glance glance, OrderLink link, Order made, dk.rackship.webshipper.Order sold) {
    var inOurTerms = new InRackbeatTerms(link.lineOrigins()).of(sold);
    return new SentPair(glance, link, RackbeatSide.of(Optional.of(made)), inOurTerms);
  }

  /** A person's retry makes it anew. */
  private Plan deletedInRackbeat(Glance glance, Optional<dk.rackship.webshipper.Order> alive) {
    return alive
        .filter(order -> glance.item().byHand())
        .map(order -> create.plan(glance, order))
        .orElseGet(
            () ->
                nothing(
                    glance, TransferState.CANCELLED, say("The order was deleted in Rackbeat.")));
  }

  /** Rackbeat's API cannot cancel: a note there says so, unless the goods have left. */
  private Plan cancelledInWebshipper(Glance glance, Order made, boolean isThere) {
    if (made.isShipped() || made.isPartlyShipped()) {
      return nothing(
          glance,
          made.isShipped() ? TransferState.SHIPPED : TransferState.PARTLY_SHIPPED,
          say("Cancelled in Webshipper after goods had left from Rackbeat."));
    }
    var sentence =
        isThere
            ? say("The order was cancelled in Webshipper.")
            : say("The order was deleted in Webshipper.");
    return plan(
        Kind.UPDATE,
        () -> {
          note(glance, made, sentence + " Cancel it here too if it is not to be sent.");
          return found(glance, Finding.of(TransferState.CANCELLED, sentence));
        });
  }

  private void note(Glance glance, Order made, String text) {
    var login = glance.merchant().rackbeat();
    if (rackbeat.notes(login, made.number()).stream().map(Note::note).noneMatch(text::equals)) {
      rackbeat.addNote(login, made.number(), text);
    }
  }

  private Plan inStep(SentPair pair, Order made) {
    if (pair.link().isBookingDue()) {
      return plan(Kind.UPDATE, () -> book(pair, made));
    }
    if (!pair.status().isDispatched()) {
      return tell.shipped(pair, shipments(pair, made), List.of())
          .orElseGet(() -> plan(Kind.NOTHING, () -> found(pair.glance(), agreed(pair))));
    }
    // a draft cannot be shipped: whoever books it has it looked at again
    return made.isBooked() || made.isShipped()
        ? followDispatch.plan(pair)
        : nothing(pair.glance(), TransferState.TRANSFERRED, Sentences.SHIPPED_WHEN_BOOKED);
  }

  /**
   * What the webshop changed later is not carried over: in Rackbeat the content is the merchant's.
   */
  private static Finding agreed(SentPair pair) {
    var finding = Finding.of(TransferState.TRANSFERRED, Sentences.AGREED);
    var now = SoldContent.fingerprint(pair.webshipper());
    return pair.link().sentFingerprint().filter(made -> !made.equals(now)).isPresent()
        ? finding.with(Sentences.CHANGED_IN_WEBSHIPPER)
        : finding;
  }

  private List<Shipment> shipments(SentPair pair, Order made) {
    return made.isPartlyShipped()
        ? rackbeat.shipments(pair.glance().merchant().rackbeat(), made.number())
        : List.of();
  }

  /** Whatever else is missing is seen by the next look. */
  private Looked book(SentPair pair, Order made) {
    var finding =
        Finding.of(
            TransferState.TRANSFERRED, say("Order %s is booked in Rackbeat.", made.number()));
    var booked =
        made.isBooked()
            ? new Looked(new Outcome.Done(), () -> links.booked(pair.link()))
            : booking.book(pair.glance(), finding);
    return booked.outcome() instanceof Outcome.Done
        ? new Looked(new Outcome.Later(clock.instant()), booked.recording())
        : booked;
  }

  private static Plan plan(Kind kind, Supplier<Looked> carryOut) {
    return new Plan(new Decided(kind, Optional.empty(), List.of(), Optional.empty()), carryOut);
  }

  private Plan nothing(Glance glance, TransferState state, Sentence sentence) {
    return plan(Kind.NOTHING, () -> found(glance, Finding.of(state, sentence)));
  }

  private Looked found(Glance glance, Finding finding) {
    return new Looked(
        new Outcome.Done(), () -> transfers.remember(glance.transfer(), glance.sighting(finding)));
  }
}
