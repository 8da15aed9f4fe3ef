package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.Settings;
import dk.rackship.words.Sentence;

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
        ? Ruling.pass(RULE, say("Orders are sent from Rackbeat to Webshipper."))
        : off(
            say(
                "The setting \"Order transfer\" lets orders come from Webshipper only. To send this"
                    + " order, change the setting and try again."));
  }

  static Ruling<Void> toRackbeat(Settings settings) {
    var chosen = settings.orderTransfer();
    if (chosen == null) {
      return unchosen();
    }
    return chosen.toRackbeat()
        ? Ruling.pass(RULE, say("Orders come from Webshipper to Rackbeat."))
        : off(
            say(
                "The setting \"Order transfer\" lets orders go to Webshipper only. To have this order"
                    + " in Rackbeat, change the setting and try again."));
  }

  private static Ruling<Void> unchosen() {
    return off(say("The setting \"Order transfer\" is not chosen: nothing is sent. Choose it."));
  }

  private static Ruling<Void> off(Sentence message) {
    return Ruling.skip(RULE, ReasonCode.DIRECTION_OFF, message);
  }
}
