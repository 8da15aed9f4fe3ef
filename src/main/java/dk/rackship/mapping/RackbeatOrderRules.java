package dk.rackship.mapping;

import dk.rackship.connection.Settings;
import dk.rackship.rackbeat.OrderLine;
import dk.rackship.rackbeat.Shipment;
import java.util.List;

/**
 * From a Rackbeat order to the Webshipper order: every rule is asked, also after one said no, so
 * that a preview shows all of them; the first that says no decides.
 */
public final class RackbeatOrderRules {
  private RackbeatOrderRules() {}

  /** Whether a rule looks at the customer, so that it has to be read from Rackbeat. */
  public static boolean needsCustomer(Settings settings) {
    return !settings.excludedCustomerGroupIds().isEmpty()
        || !settings.sendDeliveryAndPickupAddress();
  }

  /** About an order that is sent as a whole, when it is booked. */
  public static Decision decide(RackbeatOrderFacts facts) {
    var order = facts.order();
    return decision(facts, new Part(Reference.of(order), order.lines(), Rule14When.check(facts)));
  }

  /** About one shipment of an order that is sent shipment by shipment. */
  public static Decision decide(RackbeatOrderFacts facts, Shipment shipment) {
    var order = facts.order();
    return decision(
        facts,
        new Part(
            Reference.of(order, shipment),
            ShippedLines.of(order, shipment),
            Rule14When.check(shipment)));
  }

  /** About an order that is sent shipment by shipment and has none yet: it always waits. */
  public static Decision decideWithoutShipment(RackbeatOrderFacts facts) {
    var order = facts.order();
    return decision(
        facts, new Part(Reference.of(order), order.lines(), Rule14When.noShipmentYet(order)));
  }

  /**
   * What is to become one order in Webshipper.
   *
   * @param offered the lines, with the quantities that are to leave
   */
  private record Part(Reference reference, List<OrderLine> offered, Ruling<Void> when) {}

  private static Decision decision(RackbeatOrderFacts facts, Part part) {
    var offered = part.offered();
    var direction = Rule13Direction.toWebshipper(facts.settings());
    var group = Rule07ExcludedGroups.check(facts);
    var kept = Rule15Location.keep(offered, facts);
    var lines = LineRule.check(offered, kept, facts.lists());
    var addresses = Rule03Addresses.choose(facts);
    var channel = Rule01Channel.check(facts);
    var rate = Rule02Rate.choose(facts, channel);
    var rulings = List.of(direction, part.when(), group, kept, lines, addresses, channel, rate);
    var parts = new Parts(channel, rate, addresses, lines);
    return Decision.of(
        rulings, () -> new Result.Send(parts.draft(facts, part.reference().toString())));
  }
}
