package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists.ShippingRate;
import dk.rackship.connection.WhenRateIsMissing;
import dk.rackship.webshipper.OriginalShipping;
import dk.rackship.words.Sentence;
import java.util.Optional;

/**
 * 2: the rate of the order's delivery terms, else the standard rate, else what {@code
 * whenRateIsMissing} says. A rate that cannot be used in the channel counts as missing.
 */
final class Rule02Rate {
  static final String RULE = "2";

  private Rule02Rate() {}

  static Ruling<ChosenRate> choose(RackbeatOrderFacts facts, Ruling<String> channel) {
    if (channel.stops()) {
      return Ruling.notApplicable(RULE, say("A rate belongs to a channel, and there is none."));
    }
    var settings = facts.settings();
    var own = facts.order().deliveryTermsNumber().flatMap(settings::rateOf);
    var standard = Optional.ofNullable(settings.standardShippingRateId());
    return own.flatMap(id -> usable(id, facts, channel.given()))
        .map(
            rate ->
                chosen(
                    rate,
                    say(
                        "The order is shipped with the rate \"%s\" of the order's delivery terms.",
                        rate.name())))
        .or(
            () ->
                standard
                    .flatMap(id -> usable(id, facts, channel.given()))
                    .map(
                        rate ->
                            chosen(
                                rate,
                                say(
                                    "The order is shipped with the rate \"%s\" that is the standard.",
                                    rate.name()))))
        .orElseGet(() -> missing(facts));
  }

  private static Optional<ShippingRate> usable(
      String id, RackbeatOrderFacts facts, String channelId) {
    return facts.lists().shippingRate(id).filter(rate -> rate.usableIn(channelId));
  }

  private static Ruling<ChosenRate> chosen(ShippingRate rate, Sentence message) {
    return rate.requiresDropPoint()
        ? Ruling.hold(
            RULE,
            ReasonCode.DROP_POINT_REQUIRED,
            say(
                "The rate \"%s\" needs a drop point, and an order of Rackbeat has none. Choose another"
                    + " rate in the setting \"Delivery terms to shipping rates\".",
                rate.name()))
        : Ruling.pass(RULE, message, new ChosenRate(rate.id(), null));
  }

  private static Ruling<ChosenRate> missing(RackbeatOrderFacts facts) {
    var terms = terms(facts);
    if (facts.settings().whenRateIsMissing() == WhenRateIsMissing.HOLD) {
      return Ruling.hold(
          RULE,
          ReasonCode.RATE_MISSING,
          say(
              "No rate can be used for %s. Choose one in the setting \"Delivery terms to shipping"
                  + " rates\", or a standard rate.",
              spoken(terms)));
    }
    return Ruling.pass(
        RULE,
        say("No rate can be used for %s; Webshipper is to find one.", spoken(terms)),
        new ChosenRate(null, terms.map(name -> new OriginalShipping(null, name)).orElse(null)));
  }

  private static Sentence spoken(Optional<String> terms) {
    return terms
        .map(name -> say("the delivery terms \"%s\"", name))
        .orElse(say("an order without delivery terms"));
  }

  private static Optional<String> terms(RackbeatOrderFacts facts) {
    var order = facts.order();
    return Optional.ofNullable(
        Text.name(order.deliveryTerms(), order.deliveryTermsId(), facts.lists().deliveryTerms()));
  }
}
