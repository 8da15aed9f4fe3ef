package dk.rackship.mapping;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.Settings;

/** 13: whether orders go from Rackbeat to Webshipper at all. */
final class Rule13Direction {
  static final String RULE = "13";

  private Rule13Direction() {}

  static Ruling<Void> check(Settings settings) {
    var chosen = settings.orderTransfer();
    if (chosen == null) {
      return off("The setting \"Order transfer\" is not chosen: nothing is sent. Choose it.");
    }
    return chosen.toWebshipper()
        ? Ruling.pass(RULE, "Orders are sent from Rackbeat to Webshipper.")
        : off(
            "The setting \"Order transfer\" lets orders come from Webshipper only. To send this"
                + " order, change the setting and try again.");
  }

  private static Ruling<Void> off(String message) {
    return Ruling.skip(RULE, ReasonCode.DIRECTION_OFF, message);
  }
}
