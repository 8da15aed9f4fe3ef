package dk.rackship.mapping;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Shipment;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 14: the {@code ext_ref} and visible number of what is sent: the order's number, and behind it the
 * shipment's id where one shipment is sent by itself.
 */
public final class Reference {
  private static final Pattern FORM = Pattern.compile("(\\d+)(?:-\\d+)?");

  private Reference() {}

  /** Of an order that is sent as a whole. */
  public static String of(Order order) {
    return order.number();
  }

  public static String of(Order order, Shipment shipment) {
    return order.number() + "-" + shipment.id();
  }

  /** The Rackbeat order that a reference may name; empty: it has neither of the two forms. */
  public static Optional<String> orderNumber(String reference) {
    var match = FORM.matcher(reference);
    return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
  }
}
