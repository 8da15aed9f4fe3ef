package dk.rackship.mapping;

import dk.rackship.webshipper.OrderLine;
import java.util.Optional;

/**
 * A line of a Webshipper order that becomes one in Rackbeat.
 *
 * @param place among all lines of the order, from 1: the merchant's name for it
 */
record OfferedLine(int place, OrderLine line) {

  Optional<String> sku() {
    return Text.of(line.sku());
  }

  /** Freight, a gift card and the like: nothing that Rackbeat has as an item. */
  boolean isText() {
    return sku().isEmpty() && Boolean.TRUE.equals(line.isVirtual());
  }

  /** What it is called, where it says so. */
  Optional<String> description() {
    return Text.of(line.description());
  }

  /** How the merchant finds it in Webshipper. */
  String spoken() {
    return sku().map(sku -> "line %d (SKU %s)".formatted(place, sku)).orElse("line " + place);
  }
}
