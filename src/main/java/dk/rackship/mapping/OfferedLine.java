package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a Webshipper order that becomes one in Rackbeat.
 *
 * @param place among all lines of the order, from 1: the merchant's name for it
 */
record OfferedLine(int place, OrderLine line) {

  /** The lines of which there are any pieces: a line of zero pieces is nothing. */
  static List<OfferedLine> of(Order order) {
    var all = order.attributes().orderLines();
    var offered = new ArrayList<OfferedLine>();
    for (var i = 0; i < all.size(); i++) {
      if (all.get(i).pieces().signum() != 0) {
        offered.add(new OfferedLine(i + 1, all.get(i)));
      }
    }
    return List.copyOf(offered);
  }

  Optional<String> sku() {
    return Text.of(line.sku());
  }

  /** Freight, a gift card and the like: nothing that Rackbeat has as an item. */
  boolean isText() {
    return sku().isEmpty() && Boolean.TRUE.equals(line.isVirtual());
  }

  @Override
  public String toString() {
    return sku().map(sku -> "line %d (SKU %s)".formatted(place, sku)).orElse("line " + place);
  }
}
