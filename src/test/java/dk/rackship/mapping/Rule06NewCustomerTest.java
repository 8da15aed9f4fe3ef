package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.Decisions.verdict;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.WebshipperAddressBuilder.aWebshipperAddress;
import static dk.rackship.mapping.WebshipperAddressBuilder.nothingButACountry;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.rackbeat.CustomerDraft;
import dk.rackship.webshipper.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rule06NewCustomerTest {
  private static CustomerDraft created(ShopFactsBuilder facts) {
    return ((WhichCustomer.New) facts.document().customer()).draft();
  }

  @Test
  void rule_06_a_new_customer_is_created_from_the_whole_address_with_the_settings() {
    var facts = aShop().with(aShopOrder().withBilling(aWebshipperAddress().withVat("NO1MVA")));
    assertThat(created(facts))
        .isEqualTo(
            new CustomerDraft(
                "Kari Nordmann",
                null,
                "NO1MVA",
                "kari.nordmann@example.no",
                "+47 900 12 345",
                "Kirkegata 8",
                null,
                "0153",
                "Oslo",
                "NO",
                "10",
                "3",
                "2",
                "domestic",
                "DKK"));
    assertThat(facts.draft().customerId()).isNull();
    assertThat(verdict(facts.decision(), "6").message()).asString().contains("\"Forhandlere\"");
  }

  @Test
  void rule_06_a_company_is_the_name_and_its_contact_is_not_lost() {
    var draft = created(aShop().with(aShopOrder().withBilling(company())));
    assertThat(draft.companyName()).isEqualTo("Fjordlys AS");
    assertThat(draft.attention()).isEqualTo("Kari Nordmann");
  }

  private static WebshipperAddressBuilder company() {
    return aWebshipperAddress().withCompany("Fjordlys AS");
  }

  @Test
  void rule_06_what_the_address_does_not_say_is_left_out() {
    var bare = new Address("Kari Nordmann", "", null, null, " ", null, null, null, null, "", null);
    var order = aShopOrder().withCurrency(null).withDelivery(bare);
    assertThat(created(aShop().with(order)))
        .isEqualTo(
            new CustomerDraft(
                "Kari Nordmann",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "10",
                "3",
                "2",
                "domestic",
                null));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"no,NO", "Norge,NO", "Atlantis,Atlantis", ","})
  void rule_06_a_country_is_a_code_where_it_is_known_and_else_as_it_is(
      @Nullable String shop, @Nullable String rackbeat) {
    var order = aShopOrder().withDelivery(aWebshipperAddress().withCountry(shop));
    assertThat(created(aShop().with(order)).addressCountry()).isEqualTo(rackbeat);
  }

  @Test
  void rule_06_a_customer_without_any_name_holds_the_order() {
    var nameless = aWebshipperAddress().withContact(" ").withCompany(null);
    var decision = aShop().with(aShopOrder().withBilling(nameless)).decision();
    var reason = assertHeld(decision, "6", ReasonCode.ADDRESS_INCOMPLETE);
    assertThat(reason.message()).asString().contains("billing address lacks: name");
  }

  @Test
  void rule_06_an_order_without_any_address_is_held() {
    for (var address : new @Nullable Address[] {null, nothingButACountry()}) {
      var decision = aShop().with(aShopOrder().withDelivery(address)).decision();
      var reason = assertHeld(decision, "6", ReasonCode.ADDRESS_INCOMPLETE);
      assertThat(reason.message()).asString().contains("delivery address lacks: name");
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({",not chosen", "99,no longer has"})
  void rule_06_a_new_customer_needs_a_group_that_rackbeat_has(@Nullable String id, String why) {
    var decision = aShop().with(someSettings().withCustomerGroup(id)).decision();
    var reason = assertHeld(decision, "6", ReasonCode.SETTING_INVALID);
    assertThat(reason.message()).asString().contains("\"Customer group\"", "customerGroupId", why);
  }
}
