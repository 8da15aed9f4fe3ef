package dk.rackship.mapping;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.Settings;

/** 13: whether orders go one way, or the other, at all. */
final class Rule13Direction {
  static final String RULE = "13";

  private Rule13Direction() {}

  static Ruling<Void> toWebshipper(Settings settings) {
    var chosen = settings.orderTransfer();
    if (chosen == null) {
      return unchosen();
    }
    return chosen.toWebshipper()
        ? Ruling.pass(RULE, "Orders are sent from Rackbeat to Webshipper.")
        : off(
            "The setting \"Order transfer\" lets orders come from Webshipper only. To send this"
                + " order, change the setting and try again.");
  }

  static Ruling<Void> toRackbeat(Settings settings) {
    var chosen = settings.orderTransfer();
    if (chosen == null) {
      return unchosen();
    }
    return chosen.toRackbeat()
        ? Ruling.pass(RULE, "Orders come from Webshipper to Rackbeat.")
        : off(
            "The setting \"Order transfer\" lets orders go to Webshipper only. To have this order"
                + " in Rackbeat, change the setting and try again.");
  }

  private static Ruling<Void> unchosen() {
    return off("The setting \"Order transfer\" is not chosen: nothing is sent. Choose it.");
  }

  private static Ruling<Void> off(String message) {
    return Ruling.skip(RULE, ReasonCode.DIRECTION_OFF, message);
  }
}
