package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.TransferWhen;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.words.Sentence;

/**
 * 14: an order is sent when it is booked, or each of its shipments when it is shipped. Which of the
 * two ways an order takes is decided before the rules are asked, for an order that was sent in one
 * way stays in it.
 */
final class Rule14When {
  static final String RULE = "14";

  private Rule14When() {}

  /** First choice: the whole order. */
  static Ruling<Void> check(RackbeatOrderFacts facts) {
    if (!facts.order().isBooked() || facts.order().isCancelled()) {
      return unbooked(facts.order(), say("It is sent as soon as it is booked."));
    }
    return facts.settings().transferWhen() == TransferWhen.ORDER_BOOKED
        ? Ruling.pass(RULE, say("The order is booked."))
        : Ruling.notApplicable(RULE, say("The order is booked; it is looked at as a whole."));
  }

  /** Second choice: what is shipped has left, whatever becomes of its order. */
  static Ruling<Void> check(Shipment shipment) {
    return shipment.isShipped()
        ? Ruling.pass(RULE, say("The shipment is picked and shipped."))
        : notBooked(
            say(
                "The shipment is not marked as shipped in Rackbeat yet. It is sent as soon as it is."));
  }

  /** Second choice, before there is a shipment to look at. */
  static Ruling<Void> noShipmentYet(Order order) {
    return order.isBooked() && !order.isCancelled()
        ? notBooked(
            say(
                "No shipment of the order is picked and shipped yet. Each is sent as soon as it is."))
        : unbooked(
            order, say("Each of its shipments is sent as soon as it is picked and shipped."));
  }

  private static Ruling<Void> unbooked(Order order, Sentence outlook) {
    return notBooked(
        order.isCancelled()
            ? say("The order is cancelled in Rackbeat. Book it again to have it sent.")
            : say("The order is a draft in Rackbeat.").then(outlook));
  }

  private static Ruling<Void> notBooked(Sentence message) {
    return Ruling.skip(RULE, ReasonCode.NOT_BOOKED, message);
  }
}
