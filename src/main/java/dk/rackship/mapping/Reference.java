package dk.rackship.mapping;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Shipment;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 14: the {@code ext_ref} and visible number of what is sent: the order's number, and behind it the
 * shipment's id where one shipment is sent by itself.
 *
 * @param shipmentId empty: the order is sent as a whole
 */
public record Reference(String orderNumber, Optional<String> shipmentId) {
  private static final Pattern FORM = Pattern.compile("(\\d+)(?:-(\\d+))?");

  /** Of an order that is sent as a whole. */
  public static Reference of(Order order) {
    return new Reference(order.number(), Optional.empty());
  }

  public static Reference of(Order order, Shipment shipment) {
    return new Reference(order.number(), Optional.of(shipment.id()));
  }

  /**
   * What a Webshipper order's {@code ext_ref} may name.
   *
   * @return empty: it has neither of the two forms
   */
  public static Optional<Reference> read(@Nullable String extRef) {
    var match = FORM.matcher(extRef == null ? "" : extRef);
    return match.matches()
        ? Optional.of(new Reference(match.group(1), Optional.ofNullable(match.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return shipmentId.map(id -> orderNumber + "-" + id).orElse(orderNumber);
  }
}
