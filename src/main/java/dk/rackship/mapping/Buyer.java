package dk.rackship.mapping;

import dk.rackship.webshipper.Address;
import dk.rackship.webshipper.Order;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose order it is: the billing address, else the delivery address, as a whole.
 *
 * @param address null: the order has neither
 */
record Buyer(@Nullable Address address) {
  static Buyer of(Order order) {
    var billing = order.attributes().billingAddress();
    return new Buyer(filled(billing) ? billing : order.attributes().deliveryAddress());
  }

  private static boolean filled(@Nullable Address address) {
    return address != null && !address.isEmpty();
  }

  Optional<String> name() {
    return Optional.ofNullable(address).flatMap(Buyer::name);
  }

  /** The company's name, else the person's: Rackbeat has one name. */
  static Optional<String> name(Address address) {
    return Text.of(address.companyName()).or(() -> Text.of(address.attContact()));
  }

  CustomerSearch search() {
    var known = Optional.ofNullable(address);
    return new CustomerSearch(
        known.map(Address::vatNo).flatMap(Text::of),
        known.map(Address::email).flatMap(Text::of),
        name());
  }
}
