package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.mapping.Dispatched;
import dk.rackship.mapping.InRackbeatTerms;
import dk.rackship.mapping.StillToShip;
import dk.rackship.mapping.TrackingNote;
import dk.rackship.rackbeat.Note;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.ShipmentQuantity;
import dk.rackship.webshipper.OrderStatus;
import dk.rackship.webshipper.Shipment;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Carries dispatches of Webshipper to Rackbeat: tracking first, as a note, then a shipment of the
 * dispatched quantities, picked and shipped. What is missing is read from both sides each time, so
 * that a step whose answer was lost is not done twice.
 */
@ApplicationScoped
public class ShipInRackbeat {
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;
  private final ShipPart part;

  @Inject
  public ShipInRackbeat(Rackbeat rackbeat, Webshipper webshipper, ShipPart part) {
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
    this.part = part;
  }

  /** Both sides as they are now. */
  record Pair(Order rackbeat, dk.rackship.webshipper.Order webshipper) {}

  /** How far it came. */
  record Shipped(Outcome outcome, Finding finding) {}

  Shipped ship(Glance glance, Pair both) {
    var terms = new InRackbeatTerms(glance.link().orElseThrow().lineOrigins());
    var pair = new Pair(both.rackbeat(), terms.of(both.webshipper()));
    var parcels =
        webshipper.shipments(glance.merchant().webshipper(), pair.webshipper().id()).stream()
            .filter(Shipment::isDelivery)
            .map(terms::of)
            .toList();
    var numbers = trackingNumbers(parcels);
    if (!isKnown(glance, pair, numbers)) {
      writeNotes(glance, pair, parcels);
      var left = carry(glance, pair, parcels);
      if (!left.isEmpty()) {
        return partNotPossible(pair, left, numbers);
      }
    }
    var state = state(pair);
    return new Shipped(new Outcome.Done(), Finding.of(state, sentence(state)).tracked(numbers));
  }

  private static List<String> trackingNumbers(List<Shipment> parcels) {
    return parcels.stream()
        .flatMap(parcel -> parcel.trackingLinks().stream())
        .map(Shipment.TrackingLink::number)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** All has been carried over, and no tracking number came later. */
  private static boolean isKnown(Glance glance, Pair pair, List<String> numbers) {
    return pair.rackbeat().isShipped()
        && glance.transfer() != null
        && glance.transfer().state() == TransferState.SHIPPED
        && glance.transfer().trackingNumbers().containsAll(numbers);
  }

  private void writeNotes(Glance glance, Pair pair, List<Shipment> parcels) {
    var tracked = parcels.stream().filter(parcel -> !parcel.trackingLinks().isEmpty()).toList();
    if (tracked.isEmpty()) {
      return;
    }
    var written =
        rackbeat.notes(glance.merchant().rackbeat(), pair.rackbeat().number()).stream()
            .map(Note::note)
            .toList();
    for (var parcel : tracked) {
      var note = TrackingNote.of(pair.webshipper(), parcel);
      if (!written.contains(note)) {
        rackbeat.addNote(glance.merchant().rackbeat(), pair.rackbeat().number(), note);
      }
    }
  }

  /** Ships parcel by parcel what Rackbeat has not shipped yet; gives back what cannot be. */
  private List<ShipmentQuantity> carry(Glance glance, Pair pair, List<Shipment> parcels) {
    var login = glance.merchant().rackbeat();
    var existing = rackbeat.shipments(login, pair.rackbeat().number());
    var left = new ArrayList<ShipmentQuantity>();
    for (var quantities : StillToShip.of(pair.rackbeat(), existing, dispatched(pair, parcels))) {
      left.addAll(part.ship(login, new ShipPart.Part(pair.rackbeat(), existing, quantities)));
    }
    return left;
  }

  /** Webshipper's dispatches, the oldest first; one set by hand, without a parcel, is the whole. */
  private static List<List<ShipmentQuantity>> dispatched(Pair pair, List<Shipment> parcels) {
    if (parcels.isEmpty()) {
      return pair.webshipper().status() == OrderStatus.DISPATCHED
          ? List.of(Dispatched.allOf(pair.webshipper()))
          : List.of();
    }
    return parcels.stream()
        .map(parcel -> Dispatched.quantities(pair.webshipper(), parcel))
        .toList();
  }

  private static TransferState state(Pair pair) {
    return pair.webshipper().status() == OrderStatus.DISPATCHED
        ? TransferState.SHIPPED
        : TransferState.PARTLY_SHIPPED;
  }

  private static String sentence(TransferState state) {
    return state == TransferState.SHIPPED
        ? "Dispatched in Webshipper, and shipped in Rackbeat with its tracking."
        : "Dispatched in part in Webshipper, and that part shipped in Rackbeat.";
  }

  private static Shipped partNotPossible(
      Pair pair, List<ShipmentQuantity> left, List<String> numbers) {
    var reason =
        new Reason(
            ReasonCode.PART_NOT_POSSIBLE,
            "Rackbeat does not ship a part of this order by itself. Ship by hand in Rackbeat: "
                + words(pair.rackbeat(), left)
                + ".");
    return new Shipped(
        new Outcome.Held(reason), Finding.because(TransferState.ON_HOLD, reason).tracked(numbers));
  }

  private static String words(Order order, List<ShipmentQuantity> left) {
    return left.stream()
        .map(
            quantity ->
                quantity.quantity().stripTrailingZeros().toPlainString()
                    + " of "
                    + order.lines().stream()
                        .filter(line -> line.id().equals(quantity.orderLineId()))
                        .flatMap(line -> line.itemNumber().stream())
                        .findFirst()
                        .orElse("line " + quantity.orderLineId()))
        .collect(Collectors.joining(", "));
  }
}
