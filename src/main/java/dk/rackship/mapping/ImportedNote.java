package dk.rackship.mapping;

import dk.rackship.webshipper.DropPoint;
import dk.rackship.webshipper.Order;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The note of an order that comes from Webshipper: what Rackbeat has no field for, a paragraph
 * each.
 */
final class ImportedNote {
  private ImportedNote() {}

  static Optional<String> of(Order order) {
    var attributes = order.attributes();
    var paragraphs =
        Stream.of(
                Text.of(attributes.externalComment()),
                dropPoint(attributes.dropPoint()),
                ImportedAddress.attention(attributes.deliveryAddress())
                    .map("Deliver to the attention of %s."::formatted))
            .flatMap(Optional::stream);
    return Text.of(paragraphs.collect(Collectors.joining("\n\n")));
  }

  private static Optional<String> dropPoint(@Nullable DropPoint point) {
    if (point == null) {
      return Optional.empty();
    }
    var parts =
        List.of(
            Text.of(point.name()),
            words(point.carrierCode(), point.dropPointId()),
            Text.of(point.address1()),
            Text.of(point.address2()),
            words(point.zip(), point.city()),
            Text.of(point.state()),
            Text.of(point.countryCode()));
    var text = parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
    return Text.of(text).map("Drop point: %s"::formatted);
  }

  private static Optional<String> words(@Nullable String one, @Nullable String other) {
    return Text.of(
        Stream.of(Text.orNull(one), Text.orNull(other))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" ")));
  }
}
