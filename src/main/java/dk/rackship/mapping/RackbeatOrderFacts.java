package dk.rackship.mapping;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import dk.rackship.rackbeat.Customer;
import dk.rackship.rackbeat.Order;
import java.util.Optional;

/**
 * All that the rules look at when a Rackbeat order may go to Webshipper.
 *
 * @param order as Rackbeat says it now
 * @param customer the order's customer; empty where {@link RackbeatOrderRules#needsCustomer} says
 *     that no rule asks for it, or where Rackbeat no longer has it
 * @param settings those that count now
 * @param lists as the vendors said them last
 */
public record RackbeatOrderFacts(
    Order order, Optional<Customer> customer, Settings settings, ReferenceLists lists) {}
