package dk.rackship.mapping;

import dk.rackship.connection.Settings;
import dk.rackship.rackbeat.OrderLine;
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
    return decision(facts, facts.order().lines(), Rule14When.check(facts));
  }

  /**
   * The same for any part of the order: the offered lines hold the quantities that are to leave.
   */
  private static Decision decision(
      RackbeatOrderFacts facts, List<OrderLine> offered, Ruling<Void> when) {
    var direction = Rule13Direction.toWebshipper(facts.settings());
    var group = Rule07ExcludedGroups.check(facts);
    var kept = Rule15Location.keep(offered, facts);
    var lines = LineRule.check(offered, kept, facts.lists());
    var addresses = Rule03Addresses.choose(facts);
    var channel = Rule01Channel.check(facts);
    var rate = Rule02Rate.choose(facts, channel);
    var rulings = List.of(direction, when, group, kept, lines, addresses, channel, rate);
    var parts = new Parts(channel, rate, addresses, lines);
    return Decision.of(rulings, () -> new Result.Send(parts.draft(facts)));
  }
}
