package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.webshipper.Address;
import dk.rackship.webshipper.Order;
import dk.rackship.words.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose a Webshipper order is: the billing address, else the delivery address, as a whole.
 *
 * @param whose which of the two, in words
 * @param address null: the order has neither
 */
record Buyer(Sentence whose, @Nullable Address address) {
  static Buyer of(Order order) {
    var billing = order.attributes().billingAddress();
    return billing != null && !billing.isEmpty()
        ? new Buyer(say("billing address"), billing)
        : new Buyer(say("delivery address"), order.attributes().deliveryAddress());
  }

  Optional<Address> known() {
    return Optional.ofNullable(address);
  }

  Optional<String> name() {
    return known().flatMap(ImportedAddress::name);
  }

  CustomerSearch search() {
    return new CustomerSearch(
        known().map(Address::vatNo).flatMap(Text::of),
        known().map(Address::email).flatMap(Text::of),
        name());
  }
}
