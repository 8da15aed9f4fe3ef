package dk.rackship.transfer;

import dk.rackship.mapping.Decision;
import dk.rackship.mapping.RackbeatOrderFacts;
import dk.rackship.mapping.RackbeatOrderRules;
import dk.rackship.rackbeat.Customer;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks the rules about a Rackbeat order; reads the customer only where a rule needs it. */
@ApplicationScoped
public class Decide {
  private final Rackbeat rackbeat;

  @Inject
  public Decide(Rackbeat rackbeat) {
    this.rackbeat = rackbeat;
  }

  Decision decide(Merchant merchant, Order order) {
    var facts =
        new RackbeatOrderFacts(
            order, customer(merchant, order), merchant.settings(), merchant.lists());
    return RackbeatOrderRules.decide(facts);
  }

  private Optional<Customer> customer(Merchant merchant, Order order) {
    return RackbeatOrderRules.needsCustomer(merchant.settings())
        ? order.customerNumber().flatMap(number -> rackbeat.customer(merchant.rackbeat(), number))
        : Optional.empty();
  }
}
