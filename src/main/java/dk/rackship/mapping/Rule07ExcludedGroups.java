package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.rackbeat.Customer;
import java.util.List;
import java.util.Optional;

/** 7: orders of excluded customer groups are left out. Without a customer there is no group. */
final class Rule07ExcludedGroups {
  static final String RULE = "7";

  private Rule07ExcludedGroups() {}

  static Ruling<Void> check(RackbeatOrderFacts facts) {
    List<String> excluded = facts.settings().excludedCustomerGroupIds();
    if (excluded.isEmpty()) {
      return Ruling.notApplicable(RULE, say("No customer group is excluded."));
    }
    Optional<String> group = facts.customer().flatMap(Customer::groupNumber);
    return group
        .filter(excluded::contains)
        .map(number -> excluded(name(number, facts.lists())))
        .orElseGet(() -> passed(group.isPresent()));
  }

  private static Ruling<Void> excluded(String group) {
    return Ruling.skip(
        RULE,
        ReasonCode.CUSTOMER_GROUP_EXCLUDED,
        say(
            "The customer's group \"%s\" is one of the setting \"Excluded customer groups\". To send"
                + " this order, take the group out and try again.",
            group));
  }

  private static Ruling<Void> passed(boolean hasGroup) {
    return Ruling.pass(
        RULE,
        hasGroup
            ? say("The customer's group is not excluded.")
            : say("The customer has no group."));
  }

  private static String name(String number, ReferenceLists lists) {
    return lists.customerGroups().stream()
        .filter(group -> group.id().equals(number))
        .map(ReferenceLists.Item::name)
        .findFirst()
        .orElse(number);
  }
}
