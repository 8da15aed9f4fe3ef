package dk.rackship.mapping;

import static dk.rackship.mapping.CustomerBuilder.aCustomer;
import static dk.rackship.mapping.Decisions.assertSent;
import static dk.rackship.mapping.Decisions.assertSkipped;
import static dk.rackship.mapping.Decisions.kind;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rule07ExcludedCustomerGroupsTest {
  @Test
  void an_order_of_an_excluded_customer_group_is_skipped_with_the_group_named() {
    var facts = someFacts().with(someSettings().excluding("11", "10")).with(aCustomer());
    var reason = assertSkipped(facts, "7", ReasonCode.CUSTOMER_GROUP_EXCLUDED);
    assertThat(reason.message())
        .asString()
        .contains("\"Forhandlere\"", "\"Excluded customer groups\"");
  }

  @Test
  void a_group_that_the_lists_do_not_know_is_excluded_by_its_number() {
    var facts = someFacts().with(someSettings().excluding("77")).with(aCustomer().inGroup("77"));
    var reason = assertSkipped(facts, "7", ReasonCode.CUSTOMER_GROUP_EXCLUDED);
    assertThat(reason.message()).asString().contains("\"77\"");
  }

  @Test
  void an_order_of_another_group_is_sent() {
    var facts = someFacts().with(someSettings().excluding("11")).with(aCustomer());
    assertSent(facts);
    assertThat(kind(facts, "7")).isEqualTo(Verdict.Kind.PASS);
  }

  @Test
  void all_are_sent_where_nothing_is_excluded() {
    assertSent(someFacts().withoutCustomer());
    assertThat(kind(someFacts(), "7")).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void a_customer_without_a_group_is_excluded_by_none() {
    var facts = someFacts().with(someSettings().excluding("10"));
    assertSent(facts.with(aCustomer().inGroup(null)));
    assertSent(facts.withoutCustomer());
  }

  @ParameterizedTest(name = "{0} and addresses {1}: {2}")
  @CsvSource({"'',true,false", "10,true,true", "'',false,true", "10,false,true"})
  void the_customer_is_read_only_where_a_rule_asks_for_it(
      String excluded, boolean addresses, boolean needed) {
    var settings = someSettings().withAddresses(addresses);
    var chosen = excluded.isEmpty() ? settings : settings.excluding(excluded);
    assertThat(RackbeatOrderRules.needsCustomer(chosen.build())).isEqualTo(needed);
  }
}
