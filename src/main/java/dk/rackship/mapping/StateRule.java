package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.webshipper.Order;
import dk.rackship.words.Sentence;

/**
 * Whether a Webshipper order is still to leave, so that it is worth an order in Rackbeat. A part
 * that has left already is shipped there afterwards; a state that nobody knows says nothing.
 */
final class StateRule {
  static final String RULE = "state";

  private StateRule() {}

  static Ruling<Void> check(Order order) {
    return switch (order.status()) {
      case CANCELLED ->
          nothing(say("The order was cancelled in Webshipper, so it is not created in Rackbeat."));
      case DISPATCHED ->
          nothing(
              say("The order has already left with Webshipper, so it is not created in Rackbeat."));
      case PENDING, PARTLY_DISPATCHED, ERROR, MISSING_RATE, ON_HOLD, UNKNOWN ->
          Ruling.pass(RULE, say("The order is still to leave."));
    };
  }

  private static Ruling<Void> nothing(Sentence why) {
    return Ruling.nothing(RULE, why);
  }
}
