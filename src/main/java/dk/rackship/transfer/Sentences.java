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
              + " suspended. Choose another one, or open it again.");
  static final Reason CHANGED_AFTER_DISPATCH =
      new Reason(
          ReasonCode.CHANGED_AFTER_DISPATCH,
          "The order was changed in Rackbeat after Webshipper had sent it. The change did not go"
              + " along.");
  static final Reason CANCELLED_AFTER_DISPATCH =
      new Reason(
          ReasonCode.CANCELLED_AFTER_DISPATCH,
          "The order was cancelled in Rackbeat after Webshipper had sent it. Stop the parcel with"
              + " the carrier if you still can.");
  static final Reason ORDER_LOCKED =
      new Reason(
          ReasonCode.ORDER_LOCKED,
          "The order is locked in Webshipper. The change goes along as soon as it is unlocked.");

  static final Reason ORIGIN_ECHO =
      new Reason(
          ReasonCode.ORIGIN_ECHO,
          "Rackship made this order out of an order of Rackbeat; it is not sent back. Look at that"
              + " one.");

  private Sentences() {}
}
