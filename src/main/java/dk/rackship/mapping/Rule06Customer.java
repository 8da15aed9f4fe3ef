package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.rackbeat.Customer;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * 6: the customer of an order that comes from Webshipper. An existing one is left as it is; the
 * group counts for a new one only.
 */
final class Rule06Customer {
  static final String RULE = "6";
  private static final SettingOfRackbeat GROUP =
      new SettingOfRackbeat(RULE, "Customer group", "customerGroupId");

  private Rule06Customer() {}

  static Ruling<ChosenCustomer> choose(WebshipperOrderFacts facts) {
    var buyer = Buyer.of(facts.order());
    return buyer
        .known()
        .flatMap(address -> CustomerMatch.of(address, facts.customers()))
        .map(Rule06Customer::existing)
        .orElseGet(() -> created(buyer, facts));
  }

  private static Ruling<ChosenCustomer> existing(CustomerMatch match) {
    var number = match.lowest().number();
    return match.lowest().isBarred()
        ? Ruling.hold(
            RULE,
            ReasonCode.CUSTOMER_BARRED,
            say(
                "The customer %s, found by the order's %s, is barred in Rackbeat. Lift the bar there,"
                    + " or cancel the order in Webshipper.",
                number, match.by()))
        : Ruling.pass(
            RULE,
            say("The customer %s was found by the order's %s.", number, match.by()),
            new ChosenCustomer(new WhichCustomer.Existing(number), note(match)));
  }

  private static Optional<Reason> note(CustomerMatch match) {
    var numbers =
        match.customers().stream().map(Customer::number).collect(Collectors.joining(", "));
    return match.customers().size() == 1
        ? Optional.empty()
        : Optional.of(
            new Reason(
                ReasonCode.CUSTOMER_AMBIGUOUS,
                say(
                    "Several customers in Rackbeat have the order's %s; the lowest number was taken."
                        + " Make them one there: %s.",
                    match.by(), numbers)));
  }

  private static Ruling<ChosenCustomer> created(Buyer buyer, WebshipperOrderFacts facts) {
    if (buyer.name().isEmpty()) {
      return Ruling.hold(
          RULE,
          ReasonCode.ADDRESS_INCOMPLETE,
          say(
              "The order's %s lacks: name. A new customer needs one. Fill in the company or the contact"
                  + " in Webshipper.",
              buyer.whose()));
    }
    var group = GROUP.among(facts.lists().customerGroups(), facts.settings().customerGroupId());
    return group.stops()
        ? group.stopped()
        : Ruling.pass(
            RULE,
            say("No customer was found; a new one is created.").then(group.verdict().message()),
            ChosenCustomer.only(NewCustomer.of(buyer, facts)));
  }
}
