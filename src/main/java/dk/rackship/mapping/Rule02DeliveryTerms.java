package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.RateMapping;
import dk.rackship.connection.ReferenceLists.Item;
import java.util.Optional;

/**
 * 2, read backwards: the delivery terms whose rate the order has; of several the lowest number.
 * Delivery terms that Rackbeat no longer has do not count.
 */
final class Rule02DeliveryTerms {
  private Rule02DeliveryTerms() {}

  static Ruling<String> of(WebshipperOrderFacts facts) {
    return facts.settings().shippingRates().stream()
        .filter(row -> row.shippingRateId().equals(facts.order().attributes().shippingRateId()))
        .map(RateMapping::deliveryTermsId)
        .sorted(Numbers.ASCENDING)
        .flatMap(number -> listed(number, facts).stream())
        .findFirst()
        .map(Rule02DeliveryTerms::chosen)
        .orElseGet(
            () ->
                Ruling.notApplicable(
                    Rule02Rate.RULE, say("No delivery terms have the order's shipping rate.")));
  }

  private static Optional<Item> listed(String number, WebshipperOrderFacts facts) {
    return facts.lists().deliveryTerms().stream()
        .filter(item -> item.id().equals(number))
        .findFirst();
  }

  private static Ruling<String> chosen(Item terms) {
    return Ruling.pass(
        Rule02Rate.RULE, say("The delivery terms are \"%s\".", terms.name()), terms.id());
  }
}
