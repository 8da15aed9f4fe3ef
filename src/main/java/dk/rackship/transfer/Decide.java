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

  Decision decide(Merchant merchant, Consignment what) {
    var facts = facts(merchant, what.order());
    return what.shipment() == null
        ? RackbeatOrderRules.decide(facts)
        : RackbeatOrderRules.decide(facts, what.shipment());
  }

  /** About an order that is sent shipment by shipment, before the first of them. */
  Decision decideWithoutShipment(Merchant merchant, Order order) {
    return RackbeatOrderRules.decideWithoutShipment(facts(merchant, order));
  }

  private RackbeatOrderFacts facts(Merchant merchant, Order order) {
    return new RackbeatOrderFacts(
        order, customer(merchant, order), merchant.settings(), merchant.lists());
  }

  private Optional<Customer> customer(Merchant merchant, Order order) {
    return RackbeatOrderRules.needsCustomer(merchant.settings())
        ? order.customerNumber().flatMap(number -> rackbeat.customer(merchant.rackbeat(), number))
        : Optional.empty();
  }
}
