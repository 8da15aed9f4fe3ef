package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.Shipment;
import dk.rackship.webshipper.Shipment.TrackingLink;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The note that a Rackbeat order gets before it is marked as shipped: all tracking numbers and
 * links of one Webshipper shipment. It names the shipment, so that a later attempt knows its own
 * note.
 */
public final class TrackingNote {
  private TrackingNote() {}

  /** The text, without personal data; a line for each parcel that can be followed. */
  public static String of(Order order, Shipment shipment) {
    var head = "Webshipper order %s was dispatched %s".formatted(order.id(), mark(shipment.id()));
    var parcels =
        shipment.trackingLinks().stream().map(TrackingNote::parcel).flatMap(Optional::stream);
    return Stream.concat(Stream.of(head), parcels).distinct().collect(Collectors.joining("\n"));
  }

  /** Whether a note is the one of this shipment, however Rackbeat has wrapped it since. */
  public static boolean isOf(String note, String shipmentId) {
    return note.contains(mark(shipmentId));
  }

  /** Whether such a note names all parcels of the shipment: a number or a link may come later. */
  public static boolean says(String note, Shipment shipment) {
    var text = note.replace("&amp;", "&");
    return isOf(note, shipment.id())
        && shipment.trackingLinks().stream()
            .flatMap(link -> Stream.of(Text.of(link.number()), Text.of(link.url())))
            .flatMap(Optional::stream)
            .allMatch(text::contains);
  }

  // closed by a bracket, so that shipment 12 is not found in the note of shipment 123
  private static String mark(String shipmentId) {
    return "(shipment %s)".formatted(shipmentId);
  }

  private static Optional<String> parcel(TrackingLink link) {
    var words =
        Stream.of(Text.of(link.number()), Text.of(link.url()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Text.of(words).map(text -> "Tracking: " + text);
  }
}
