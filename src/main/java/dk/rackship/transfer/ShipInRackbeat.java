package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

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
import dk.rackship.words.Sentence;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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

  /** What Rackbeat lacks of the order's dispatches. Reads only. */
  MissingInRackbeat missing(Glance glance, Pair pair) {
    var parcels = parcels(glance, pair.webshipper());
    var number = pair.rackbeat().number();
    if (pair.rackbeat().isShipped() && isKnown(glance, parcels)) {
      return MissingInRackbeat.nothing(number, trackingNumbers(parcels));
    }
    var existing = rackbeat.shipments(glance.merchant().rackbeat(), number);
    var parts =
        StillToShip.of(pair.rackbeat(), existing, dispatched(pair.webshipper(), parcels)).stream()
            .map(quantities -> new ShipPart.Part(pair.rackbeat(), existing, quantities))
            .toList();
    return missingTracking(glance, number, pair.webshipper(), parcels).with(parts, existing);
  }

  /** What it lacks of their tracking alone, where the goods have left it before. Reads only. */
  MissingInRackbeat missingTracking(
      Glance glance, String number, dk.rackship.webshipper.Order order) {
    var parcels = parcels(glance, order);
    return isKnown(glance, parcels)
        ? MissingInRackbeat.nothing(number, trackingNumbers(parcels))
        : missingTracking(glance, number, order, parcels);
  }

  private MissingInRackbeat missingTracking(
      Glance glance, String number, dk.rackship.webshipper.Order order, List<Shipment> parcels) {
    var tracked = parcels.stream().filter(parcel -> !parcel.trackingLinks().isEmpty()).toList();
    var written =
        tracked.isEmpty() ? List.<Note>of() : rackbeat.notes(glance.merchant().rackbeat(), number);
    var notes =
        tracked.stream()
            .filter(parcel -> written.stream().noneMatch(n -> TrackingNote.says(n.note(), parcel)))
            .map(parcel -> TrackingNote.of(order, parcel))
            .toList();
    return new MissingInRackbeat(number, notes, List.of(), List.of(), trackingNumbers(parcels));
  }

  private List<Shipment> parcels(Glance glance, dk.rackship.webshipper.Order order) {
    var terms = new InRackbeatTerms(glance.link().orElseThrow().lineOrigins());
    return webshipper.shipments(glance.merchant().webshipper(), order.id()).stream()
        .filter(Shipment::isDelivery)
        .map(terms::of)
        .toList();
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
  private static boolean isKnown(Glance glance, List<Shipment> parcels) {
    return glance.transfer() != null
        && glance.transfer().state() == TransferState.SHIPPED
        && glance.transfer().trackingNumbers().containsAll(trackingNumbers(parcels));
  }

  /** Webshipper's dispatches, the oldest first; one set by hand, without a parcel, is the whole. */
  private static List<List<ShipmentQuantity>> dispatched(
      dk.rackship.webshipper.Order order, List<Shipment> parcels) {
    if (parcels.isEmpty()) {
      return order.status() == OrderStatus.DISPATCHED
          ? List.of(Dispatched.allOf(order))
          : List.of();
    }
    return parcels.stream().map(parcel -> Dispatched.quantities(order, parcel)).toList();
  }

  /** Writes and ships it; gives back the hold where Rackbeat does not ship a part by itself. */
  Optional<Shipped> carry(Glance glance, MissingInRackbeat missing) {
    var login = glance.merchant().rackbeat();
    missing.notes().forEach(note -> rackbeat.addNote(login, missing.orderNumber(), note));
    var left = new ArrayList<Sentence>();
    for (var each : missing.parts()) {
      part.ship(login, each).forEach(quantity -> left.add(words(each.order(), quantity)));
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(partNotPossible(missing, left));
  }

  private static Shipped partNotPossible(MissingInRackbeat missing, List<Sentence> left) {
    var reason =
        new Reason(
            ReasonCode.PART_NOT_POSSIBLE,
            say(
                "Rackbeat does not ship a part of this order by itself. Ship by hand in Rackbeat: %s.",
                Sentence.list(left)));
    return new Shipped(
        new Outcome.Held(reason),
        Finding.because(TransferState.ON_HOLD, reason).tracked(missing.trackingNumbers()));
  }

  private static Sentence words(Order order, ShipmentQuantity left) {
    var item =
        order.lines().stream()
            .filter(line -> line.id().equals(left.orderLineId()))
            .flatMap(line -> line.itemNumber().stream())
            .findFirst();
    var pieces = left.quantity().stripTrailingZeros().toPlainString();
    return item.map(number -> say("%s of %s", pieces, number))
        .orElseGet(() -> say("%s of %s", pieces, say("line %s", left.orderLineId())));
  }
}
