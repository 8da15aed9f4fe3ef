package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.words.Sentence;

/** Reasons that need no number put in. */
final class Sentences {
  static final Reason NOT_READABLE_YET =
      new Reason(
          ReasonCode.VENDOR_UNAVAILABLE,
          say("Rackbeat announced the order and does not show it yet. It is looked at again."));
  static final Reason CHANNEL_GONE =
      new Reason(
          ReasonCode.SETTING_INVALID,
          say(
              "Webshipper takes no orders in the chosen order channel (orderChannelId): it was deleted or"
                  + " suspended. Choose another channel in the settings, or open this one again in"
                  + " Webshipper."));
  static final Reason CHANGED_AFTER_DISPATCH =
      new Reason(
          ReasonCode.CHANGED_AFTER_DISPATCH,
          say(
              "The order was changed in Rackbeat after it had been sent, whole or in part. The change did"
                  + " not go along: if it matters, make it in Webshipper too."));
  static final Reason CHANGED_IN_WEBSHIPPER =
      new Reason(
          ReasonCode.CHANGED_AFTER_DISPATCH,
          say(
              "The order was changed in Webshipper after it had been made in Rackbeat. The change did not go"
                  + " along: if it matters, make it in Rackbeat too."));
  static final Reason CANCELLED_AFTER_DISPATCH =
      new Reason(
          ReasonCode.CANCELLED_AFTER_DISPATCH,
          say(
              "The order was cancelled in Rackbeat after Webshipper had sent it. Stop the parcel with"
                  + " the carrier if you still can."));
  static final Reason ORDER_LOCKED =
      new Reason(
          ReasonCode.ORDER_LOCKED,
          say(
              "The order is locked in Webshipper. The change goes along as soon as it is unlocked"
                  + " there."));
  static final Reason ORIGIN_ECHO =
      new Reason(
          ReasonCode.ORIGIN_ECHO,
          say(
              "This order came from Webshipper: Rackship made it in Rackbeat, and never sends it back."));

  static final Reason NOTHING_LEFT =
      new Reason(
          ReasonCode.NO_LINES_AT_LOCATION,
          say(
              "The order was changed in Rackbeat and has no line left that goes to Webshipper. Cancel the"
                  + " order in Rackbeat or in Webshipper, or put the lines back."));
  static final Sentence ORDER_DELETED =
      say("The order was deleted in Rackbeat before it was sent.");
  static final Sentence SHIPMENT_DELETED =
      say("The shipment was deleted in Rackbeat before it was sent.");
  static final Sentence CANCELLED_UNSENT =
      say("The order was cancelled in Rackbeat before it was sent.");
  static final Sentence GOES_BY_SHIPMENTS =
      say(
          "The setting \"Transfer when\" sends each shipment by itself now, so the order is not sent as a"
              + " whole.");
  static final Sentence GOES_WITH_ITS_ORDER =
      say(
          "The setting \"Transfer when\" sends whole orders now, so the shipment goes with its order.");
  static final Sentence AGREED = say("Both sides agree.");
  static final Sentence UPDATED = say("Changed in Rackbeat, and so in Webshipper.");
  static final Sentence REVIVED =
      say(
          "Wanted again: the cancelled order in Webshipper is pending once more, as Rackbeat has it now.");
  static final Sentence TAKEN_BACK =
      say("Cancelled or deleted in Rackbeat, and so cancelled in Webshipper.");
  static final Sentence CANCELLED_THERE =
      say("The order was cancelled in Webshipper. To have it sent after all, try again.");
  static final Sentence CANCELLED_ON_BOTH = say("The order is cancelled on both sides.");
  static final Sentence DELETED_THERE =
      say("The order was deleted in Webshipper. To have it sent after all, try again.");
  static final Sentence SHIPPED =
      say("Dispatched in Webshipper, and shipped in Rackbeat with its tracking.");
  static final Sentence PARTLY_SHIPPED =
      say("A part is shipped, in Webshipper and in Rackbeat; the rest is still to come.");
  static final Sentence SHIPPED_IN_RACKBEAT = say("Shipped in Rackbeat; Webshipper was told.");
  static final Sentence PARTLY_SHIPPED_IN_RACKBEAT =
      say("Shipped in part in Rackbeat; Webshipper was told. The rest is still to come.");
  static final Sentence TRACKING_BROUGHT =
      say("Dispatched in Webshipper; its tracking stands as a note on the order in Rackbeat.");

  /** The reference is unique in a channel, and somebody else has it. */
  static Reason taken(String reference) {
    return new Reason(
        ReasonCode.VENDOR_REJECTED,
        say(
            "Webshipper already has another order with the reference %s in this order channel, so this"
                + " one cannot be created. Give the other order another reference in Webshipper, or"
                + " choose another order channel, and try again.",
            reference));
  }

  static final Reason OUR_OWN =
      new Reason(
          ReasonCode.ORIGIN_ECHO,
          say(
              "This order came from Rackbeat: Rackship made it in Webshipper, and never sends it back."));

  static final Sentence SHIPPED_WHEN_BOOKED =
      say("Dispatched in Webshipper. It is shipped in Rackbeat as soon as it is booked there.");

  private Sentences() {}
}
