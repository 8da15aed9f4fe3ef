package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;

/** Reasons that need no number put in. */
final class Sentences {
  static final Reason NOT_READABLE_YET =
      new Reason(
          ReasonCode.VENDOR_UNAVAILABLE,
          "Rackbeat announced the order and does not show it yet. It is looked at again.");
  static final Reason CHANNEL_GONE =
      new Reason(
          ReasonCode.SETTING_INVALID,
          "Webshipper takes no orders in the chosen order channel (orderChannelId): it was deleted or"
              + " suspended. Choose another channel in the settings, or open this one again in"
              + " Webshipper.");
  static final Reason CHANGED_AFTER_DISPATCH =
      new Reason(
          ReasonCode.CHANGED_AFTER_DISPATCH,
          "The order was changed in Rackbeat after it had been sent, whole or in part. The change did"
              + " not go along: if it matters, make it in Webshipper too.");
  static final Reason CHANGED_IN_WEBSHIPPER =
      new Reason(
          ReasonCode.CHANGED_AFTER_DISPATCH,
          "The order was changed in Webshipper after it had been made in Rackbeat. The change did not go"
              + " along: if it matters, make it in Rackbeat too.");
  static final Reason CANCELLED_AFTER_DISPATCH =
      new Reason(
          ReasonCode.CANCELLED_AFTER_DISPATCH,
          "The order was cancelled in Rackbeat after Webshipper had sent it. Stop the parcel with"
              + " the carrier if you still can.");
  static final Reason ORDER_LOCKED =
      new Reason(
          ReasonCode.ORDER_LOCKED,
          "The order is locked in Webshipper. The change goes along as soon as it is unlocked"
              + " there.");
  static final Reason ORIGIN_ECHO =
      new Reason(
          ReasonCode.ORIGIN_ECHO,
          "This order came from Webshipper: Rackship made it in Rackbeat, and never sends it back.");

  static final Reason NOTHING_LEFT =
      new Reason(
          ReasonCode.NO_LINES_AT_LOCATION,
          "The order was changed in Rackbeat and has no line left that goes to Webshipper. Cancel the"
              + " order in Rackbeat or in Webshipper, or put the lines back.");
  static final String ORDER_DELETED = "The order was deleted in Rackbeat before it was sent.";
  static final String SHIPMENT_DELETED = "The shipment was deleted in Rackbeat before it was sent.";
  static final String CANCELLED_UNSENT = "The order was cancelled in Rackbeat before it was sent.";
  static final String GOES_BY_SHIPMENTS =
      "The setting \"Transfer when\" sends each shipment by itself now, so the order is not sent as a"
          + " whole.";
  static final String GOES_WITH_ITS_ORDER =
      "The setting \"Transfer when\" sends whole orders now, so the shipment goes with its order.";
  static final String AGREED = "Both sides agree.";
  static final String UPDATED = "Changed in Rackbeat, and so in Webshipper.";
  static final String REVIVED =
      "Wanted again: the cancelled order in Webshipper is pending once more, as Rackbeat has it now.";
  static final String TAKEN_BACK =
      "Cancelled or deleted in Rackbeat, and so cancelled in Webshipper.";
  static final String CANCELLED_THERE =
      "The order was cancelled in Webshipper. To have it sent after all, try again.";
  static final String CANCELLED_ON_BOTH = "The order is cancelled on both sides.";
  static final String DELETED_THERE =
      "The order was deleted in Webshipper. To have it sent after all, try again.";
  static final String SHIPPED =
      "Dispatched in Webshipper, and shipped in Rackbeat with its tracking.";
  static final String PARTLY_SHIPPED =
      "A part is shipped, in Webshipper and in Rackbeat; the rest is still to come.";
  static final String SHIPPED_IN_RACKBEAT = "Shipped in Rackbeat; Webshipper was told.";
  static final String PARTLY_SHIPPED_IN_RACKBEAT =
      "Shipped in part in Rackbeat; Webshipper was told. The rest is still to come.";
  static final String TRACKING_BROUGHT =
      "Dispatched in Webshipper; its tracking stands as a note on the order in Rackbeat.";

  /** The reference is unique in a channel, and somebody else has it. */
  static Reason taken(String reference) {
    return new Reason(
        ReasonCode.VENDOR_REJECTED,
        ("Webshipper already has another order with the reference %s in this order channel, so this"
                + " one cannot be created. Give the other order another reference in Webshipper, or"
                + " choose another order channel, and try again.")
            .formatted(reference));
  }

  static final Reason OUR_OWN =
      new Reason(
          ReasonCode.ORIGIN_ECHO,
          "This order came from Rackbeat: Rackship made it in Webshipper, and never sends it back.");

  static final String SHIPPED_WHEN_BOOKED =
      "Dispatched in Webshipper. It is shipped in Rackbeat as soon as it is booked there.";

  private Sentences() {}
}
