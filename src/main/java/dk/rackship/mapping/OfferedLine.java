package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.webshipper.OrderLine;
import dk.rackship.words.Sentence;
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
  Sentence spoken() {
    return sku().map(sku -> say("line %s (SKU %s)", place, sku)).orElse(say("line %s", place));
  }
}
