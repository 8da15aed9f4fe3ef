package dk.rackship.mapping;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.TransferWhen;

/**
 * 14, first choice: an order is sent when it is booked. Which of the two ways an order takes is
 * decided before the rules are asked, for an order that was sent in one way stays in it.
 */
final class Rule14When {
  static final String RULE = "14";

  private Rule14When() {}

  static Ruling<Void> check(RackbeatOrderFacts facts) {
    var order = facts.order();
    if (order.isCancelled()) {
      return notBooked("The order is cancelled in Rackbeat. Book it again to have it sent.");
    }
    if (!order.isBooked()) {
      return notBooked("The order is a draft in Rackbeat. It is sent as soon as it is booked.");
    }
    return facts.settings().transferWhen() == TransferWhen.ORDER_BOOKED
        ? Ruling.pass(RULE, "The order is booked.")
        : Ruling.notApplicable(RULE, "The order is booked; it is looked at as a whole.");
  }

  private static Ruling<Void> notBooked(String message) {
    return Ruling.skip(RULE, ReasonCode.NOT_BOOKED, message);
  }
}
