package dk.rackship.mapping;

import dk.rackship.webshipper.Order;

/**
 * Whether a Webshipper order is still to leave, so that it is worth an order in Rackbeat. A part
 * that has left already is shipped there afterwards; a state that nobody knows says nothing.
 */
final class StateRule {
  static final String RULE = "state";

  private StateRule() {}

  static Ruling<Void> check(Order order) {
    return switch (order.status()) {
      case CANCELLED -> nothing("was cancelled in Webshipper");
      case DISPATCHED -> nothing("has already left with Webshipper");
      case PENDING, PARTLY_DISPATCHED, ERROR, MISSING_RATE, ON_HOLD, UNKNOWN ->
          Ruling.pass(RULE, "The order is still to leave.");
    };
  }

  private static Ruling<Void> nothing(String why) {
    return Ruling.nothing(RULE, "The order %s, so it is not created in Rackbeat.".formatted(why));
  }
}
