package dk.rackship.mapping;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.OrderLine;
import java.util.stream.Collectors;

/**
 * Whether an order found in Webshipper was made by us out of a Rackbeat order. The reference alone
 * proves nothing: a webshop counts its orders too, and may reach the same number in the same
 * channel. What no other sender writes is the id of a Rackbeat line in the {@code ext_ref} of a
 * line.
 *
 * <p>One such line is enough: between the creation and this look lines may have been added or
 * removed on either side.
 */
public final class OurOrder {
  private OurOrder() {}

  /** Whether Webshipper's order holds a line of Rackbeat's order; cancelled ones count too. */
  public static boolean isOf(dk.rackship.webshipper.Order found, Order order) {
    var own = order.lines().stream().map(OrderLine::id).collect(Collectors.toSet());
    return found.attributes().orderLines().stream()
        .flatMap(line -> Text.of(line.extRef()).stream())
        .anyMatch(own::contains);
  }
}
