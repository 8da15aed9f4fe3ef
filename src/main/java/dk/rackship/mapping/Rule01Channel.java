package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists.OrderChannel;
import dk.rackship.words.Sentence;

/** 1: the order channel that new orders go to. */
final class Rule01Channel {
  static final String RULE = "1";

  private Rule01Channel() {}

  static Ruling<String> check(RackbeatOrderFacts facts) {
    var chosen = facts.settings().orderChannelId();
    if (chosen == null) {
      return invalid(
          say(
              "The setting \"Order channel\" (orderChannelId) is not chosen yet. Choose a channel in"
                  + " the settings."));
    }
    return facts
        .lists()
        .orderChannel(chosen)
        .map(Rule01Channel::usable)
        .orElseGet(
            () ->
                invalid(
                    say(
                        "The setting \"Order channel\" (orderChannelId) names a channel that Webshipper"
                            + " no longer has. Choose a channel in the settings.")));
  }

  private static Ruling<String> usable(OrderChannel channel) {
    return channel.usable()
        ? Ruling.pass(
            RULE, say("The order goes to the channel \"%s\".", channel.name()), channel.id())
        : invalid(
            say(
                "The setting \"Order channel\" (orderChannelId) names a channel that is suspended in"
                    + " Webshipper. Choose a channel in the settings."));
  }

  private static Ruling<String> invalid(Sentence message) {
    return Ruling.hold(RULE, ReasonCode.SETTING_INVALID, message);
  }
}
