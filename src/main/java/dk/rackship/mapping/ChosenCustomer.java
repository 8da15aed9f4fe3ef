package dk.rackship.mapping;

import dk.rackship.connection.Reason;
import java.util.Optional;

/**
 * Whose the order becomes.
 *
 * @param note where others would have fitted too
 */
record ChosenCustomer(WhichCustomer customer, Optional<Reason> note) {

  static ChosenCustomer only(WhichCustomer customer) {
    return new ChosenCustomer(customer, Optional.empty());
  }

  /** The number of a customer that Rackbeat has. */
  Optional<String> number() {
    return customer instanceof WhichCustomer.Existing existing
        ? Optional.of(existing.number())
        : Optional.empty();
  }
}
