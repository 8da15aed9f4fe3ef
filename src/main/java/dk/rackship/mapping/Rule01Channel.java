package dk.rackship.mapping;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists.OrderChannel;

/** 1: the order channel that new orders go to. */
final class Rule01Channel {
  static final String RULE = "1";

  private Rule01Channel() {}

  static Ruling<String> check(RackbeatOrderFacts facts) {
    var chosen = facts.settings().orderChannelId();
    if (chosen == null) {
      return invalid("is not chosen yet");
    }
    return facts
        .lists()
        .orderChannel(chosen)
        .map(Rule01Channel::usable)
        .orElseGet(() -> invalid("names a channel that Webshipper no longer has"));
  }

  private static Ruling<String> usable(OrderChannel channel) {
    return channel.usable()
        ? Ruling.pass(
            RULE, "The order goes to the channel \"%s\".".formatted(channel.name()), channel.id())
        : invalid("names a channel that is suspended in Webshipper");
  }

  private static Ruling<String> invalid(String what) {
    return Ruling.hold(
        RULE,
        ReasonCode.SETTING_INVALID,
        "The setting \"Order channel\" (orderChannelId) %s. Choose a channel in the settings."
            .formatted(what));
  }
}
