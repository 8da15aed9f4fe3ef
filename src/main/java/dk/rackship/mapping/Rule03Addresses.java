package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReferenceLists.CompanyAddress;
import dk.rackship.rackbeat.Customer;
import dk.rackship.webshipper.Address;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 3: which addresses go along. One is chosen as a whole: no part of it is ever filled up from
 * another, and none stands in for a missing delivery address.
 */
final class Rule03Addresses {
  static final String RULE = "3";

  private Rule03Addresses() {}

  static Ruling<Addresses> choose(RackbeatOrderFacts facts) {
    var order = facts.order();
    var billing = AddressCheck.readable(say("order's billing address"), order.billingAddress());
    if (facts.settings().sendDeliveryAndPickupAddress()) {
      return together(
          AddressCheck.complete(say("order's delivery address"), order.deliveryAddress()),
          sender(facts),
          billing);
    }
    var main = facts.customer().map(Customer::mainAddress).orElse(null);
    return together(
        AddressCheck.complete(say("customer's main address"), main), noSender(), billing);
  }

  private static Ruling<Addresses> together(
      Ruling<Address> delivery, Ruling<Address> sender, Ruling<Address> billing) {
    return Stream.of(delivery, sender, billing)
        .filter(Ruling::stops)
        .findFirst()
        .map(Ruling::<Addresses>stopped)
        .orElseGet(
            () ->
                Ruling.pass(
                    RULE,
                    delivery.verdict().message().then(sender.verdict().message()),
                    new Addresses(delivery.given(), sender.part(), billing.part())));
  }

  private static Ruling<Address> sender(RackbeatOrderFacts facts) {
    var own = facts.order().senderAddress();
    if (own != null && !own.isEmpty()) {
      return AddressCheck.complete(say("order's sender address"), own);
    }
    var company = ofCompany(facts.lists().companyAddress());
    return company == null
        ? noSender()
        : AddressCheck.complete(say("company's own address"), company);
  }

  private static Ruling<Address> noSender() {
    return Ruling.notApplicable(RULE, say("No sender is sent, so Webshipper uses its own."));
  }

  /** Rackbeat always names the company; with nothing but the name, no address was filled in. */
  private static dk.rackship.rackbeat.@Nullable Address ofCompany(
      @Nullable CompanyAddress company) {
    return company == null || Places.isEmpty(company) ? null : Places.of(company);
  }
}
