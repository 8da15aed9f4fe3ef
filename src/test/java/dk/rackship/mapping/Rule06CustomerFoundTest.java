package dk.rackship.mapping;

import static dk.rackship.mapping.CustomerBuilder.aCustomer;
import static dk.rackship.mapping.CustomerBuilder.someoneElse;
import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.Decisions.verdict;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.WebshipperAddressBuilder.aWebshipperAddress;
import static dk.rackship.mapping.WebshipperAddressBuilder.nothingButACountry;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rule06CustomerFoundTest {
  private static final WhichCustomer KNOWN = new WhichCustomer.Existing("10042");

  private static WhichCustomer chosen(
      WebshipperAddressBuilder address, CustomerBuilder... customers) {
    return aShop()
        .with(aShopOrder().withBilling(address))
        .withCustomers(customers)
        .document()
        .customer();
  }

  private static CustomerBuilder neighbour() {
    return someoneElse("10042").withName("Kari Nordmann").withStreet("Kirkegata 8");
  }

  private static WebshipperAddressBuilder address() {
    return aWebshipperAddress().withPlace("0155", "Oslo");
  }

  @Test
  void rule_06_the_vat_number_comes_before_the_email_and_that_before_name_and_address() {
    var buyer = address().withVat("NO 111").withEmail("kari@example.no");
    var byVat = someoneElse("10042").withVat("NO111");
    var byEmail = someoneElse("20").withEmail("kari@example.no");
    var byName = neighbour().withNumber("3");
    assertThat(chosen(buyer, byName, byEmail, byVat)).isEqualTo(KNOWN);
    assertThat(chosen(buyer, byName, byEmail)).isEqualTo(new WhichCustomer.Existing("20"));
    assertThat(chosen(buyer, byName)).isEqualTo(new WhichCustomer.Existing("3"));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "NO999999999,NO999999999,true",
    "no 999 999 999,NO999999999,true",
    "NO-999.999.999,NO 999999999,true",
    "NO99999999,NO999999999,false",
    ",,false",
    "' ','-',false",
  })
  void rule_06_a_vat_number_is_the_same_whatever_case_spaces_and_dots(
      @Nullable String shop, @Nullable String rackbeat, boolean same) {
    var found = chosen(aWebshipperAddress().withVat(shop), someoneElse("10042").withVat(rackbeat));
    assertThat(found.equals(KNOWN)).isEqualTo(same);
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "kari@example.no,Kari@Example.NO,true",
    "' kari@example.no',kari@example.no,true",
    "kari@example.no,kari@example.com,false",
    "kari@example.no,karl@example.no,false",
    ",,false",
    "'','',false",
  })
  void rule_06_an_email_is_the_same_whatever_case(
      @Nullable String shop, @Nullable String rackbeat, boolean same) {
    var found =
        chosen(aWebshipperAddress().withEmail(shop), someoneElse("10042").withEmail(rackbeat));
    assertThat(found.equals(KNOWN)).isEqualTo(same);
  }

  @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}: {5}")
  @CsvSource({
    "Kari Nordmann,Kirkegata 8,0155,Oslo,NO,true",
    "KARI  NORDMANN,'Kirkegata 8.',0155,OSLO,no,true",
    "Kári Nordmann,Kirkegata 8,0155,Oslo,NO,true",
    "Kari Nordmand,Kirkegata 8,0155,Oslo,NO,false",
    "Kari Nordmann,Kirkegata 9,0155,Oslo,NO,false",
    "Kari Nordmann,Kirkegata 8,0156,Oslo,NO,false",
    "Kari Nordmann,Kirkegata 8,0155,Bergen,NO,false",
    "Kari Nordmann,Kirkegata 8,0155,Oslo,SE,false",
    "Kari Nordmann,Kirkegata 8,0155,Oslo,,false",
    "Kari Nordmann,,0155,Oslo,NO,false",
    ",Kirkegata 8,0155,Oslo,NO,false",
  })
  void rule_06_a_name_finds_a_customer_only_together_with_the_whole_address(
      @Nullable String name,
      @Nullable String street,
      String zip,
      String city,
      @Nullable String country,
      boolean same) {
    var shop =
        aWebshipperAddress()
            .withContact(name)
            .withCompany(name == null ? "AS" : null)
            .withStreet(street)
            .withPlace(zip, city)
            .withCountry(country);
    assertThat(chosen(shop, neighbour()).equals(KNOWN)).isEqualTo(same);
  }

  @Test
  void rule_06_an_address_of_nothing_but_a_name_finds_nobody() {
    var bare = neighbour().withStreet(null).withPlace(null, null);
    assertThat(chosen(address().withStreet(null).withPlace(null, null), bare))
        .isInstanceOf(WhichCustomer.New.class);
    assertThat(chosen(address().withStreet(null), neighbour().withStreet(null)))
        .isInstanceOf(WhichCustomer.New.class);
    var street = neighbour().withPlace(null, null);
    assertThat(chosen(address().withPlace(null, null), street))
        .isInstanceOf(WhichCustomer.New.class);
  }

  @Test
  void rule_06_an_address_without_a_name_finds_nobody() {
    var nameless = address().withContact(null).build();
    var facts =
        aShop().with(aShopOrder().withDelivery(nameless)).withCustomers(neighbour().withName(null));
    assertHeld(facts.decision(), "6", ReasonCode.ADDRESS_INCOMPLETE);
  }

  @Test
  void rule_06_the_second_line_of_a_street_belongs_to_the_address() {
    var floor = address().withStreet2("3. th");
    assertThat(chosen(floor, neighbour().withStreet2("3 TH"))).isEqualTo(KNOWN);
    assertThat(chosen(floor, neighbour().withStreet("Kirkegata 8, 3. th"))).isEqualTo(KNOWN);
    assertThat(chosen(floor, neighbour())).isInstanceOf(WhichCustomer.New.class);
  }

  @Test
  void rule_06_a_name_counts_under_either_key() {
    assertThat(chosen(address(), neighbour().withCompanyName("Kari Nordmann"))).isEqualTo(KNOWN);
  }

  @Test
  void rule_06_the_company_is_the_name_where_there_is_one() {
    var company = address().withCompany("Fjordlys AS");
    assertThat(chosen(company, neighbour().withName("Fjordlys AS"))).isEqualTo(KNOWN);
    assertThat(chosen(company, neighbour())).isInstanceOf(WhichCustomer.New.class);
  }

  @Test
  void rule_06_of_several_the_lowest_number_is_taken_with_a_note() {
    var document =
        aShop()
            .withCustomers(
                aCustomer().withNumber("100").withEmail("kari.nordmann@example.no"),
                aCustomer().withNumber("99").withEmail("Kari.Nordmann@example.no"),
                someoneElse("1"))
            .document();
    assertThat(document.customer()).isEqualTo(new WhichCustomer.Existing("99"));
    assertThat(document.order().customerId()).isEqualTo("99");
    assertThat(document.note())
        .hasValueSatisfying(
            note -> {
              assertThat(note.code()).isEqualTo(ReasonCode.CUSTOMER_AMBIGUOUS);
              assertThat(note.message())
                  .asString()
                  .contains("e-mail", "99, 100")
                  .doesNotContain("@");
            });
  }

  @Test
  void rule_06_one_customer_that_was_found_twice_is_not_ambiguous() {
    var customer = aCustomer().withEmail("kari.nordmann@example.no");
    var document = aShop().withCustomers(customer, customer).document();
    assertThat(document.customer()).isEqualTo(KNOWN);
    assertThat(document.note()).isEmpty();
  }

  @Test
  void rule_06_several_in_a_later_step_are_no_note_where_an_earlier_one_found_one() {
    var buyer = aWebshipperAddress().withVat("NO1");
    var facts =
        aShop()
            .with(aShopOrder().withDelivery(buyer))
            .withCustomers(
                aCustomer().withVat("NO1"),
                aCustomer().withNumber("1").withVat(null).withEmail("kari.nordmann@example.no"),
                aCustomer().withNumber("2").withVat(null).withEmail("kari.nordmann@example.no"));
    assertThat(facts.document().customer()).isEqualTo(KNOWN);
    assertThat(facts.document().note()).isEmpty();
  }

  @Test
  void rule_06_a_barred_customer_holds_the_order_also_as_the_lowest_of_several() {
    var barred = aCustomer().withEmail("kari.nordmann@example.no").barred();
    var open = aCustomer().withNumber("20000").withEmail("kari.nordmann@example.no");
    for (var customers : new CustomerBuilder[][] {{barred}, {open, barred}}) {
      var decision = aShop().withCustomers(customers).decision();
      var reason = assertHeld(decision, "6", ReasonCode.CUSTOMER_BARRED);
      assertThat(reason.message()).asString().contains("10042");
    }
    var higher = aCustomer().withNumber("30000").withEmail("kari.nordmann@example.no").barred();
    assertThat(aShop().withCustomers(open, higher).document().customer())
        .isEqualTo(new WhichCustomer.Existing("20000"));
  }

  @Test
  void rule_06_a_deleted_customer_is_nobody() {
    var gone = aCustomer().withEmail("kari.nordmann@example.no").deleted();
    assertThat(aShop().withCustomers(gone).document().customer())
        .isInstanceOf(WhichCustomer.New.class);
  }

  @Test
  void rule_06_an_existing_customer_keeps_its_group_so_the_setting_is_not_asked() {
    var facts =
        aShop()
            .with(someSettings().withCustomerGroup(null))
            .withCustomers(aCustomer().inGroup("11").withEmail("kari.nordmann@example.no"));
    assertThat(facts.document().customer()).isEqualTo(KNOWN);
    assertThat(verdict(facts.decision(), "6").message())
        .asString()
        .isEqualTo("The customer 10042 was found by the order's e-mail.");
  }

  @Test
  void rule_06_the_billing_address_comes_before_the_delivery_address_as_a_whole() {
    var order =
        aShopOrder()
            .withDelivery(aWebshipperAddress().withEmail("post@fjordsport.example"))
            .withBilling(aWebshipperAddress().withEmail(null));
    assertThat(aShop().with(order).withCustomers(aCustomer()).document().customer())
        .as("nothing of the delivery address fills the billing address up")
        .isInstanceOf(WhichCustomer.New.class);
  }

  @Test
  void rule_06_an_empty_billing_address_gives_way_to_the_delivery_address() {
    var order =
        aShopOrder()
            .withDelivery(aWebshipperAddress().withEmail("post@fjordsport.example"))
            .withBilling(nothingButACountry());
    assertThat(aShop().with(order).withCustomers(aCustomer()).document().customer())
        .isEqualTo(KNOWN);
  }

  @Test
  void rule_06_a_customer_is_looked_up_by_what_the_buyers_address_says() {
    var buyer = aWebshipperAddress().withCompany("Fjordlys AS").withVat(" NO 1 ").build();
    var search = WebshipperOrderRules.customerSearch(aShopOrder().withBilling(buyer).build());
    assertThat(search.vat()).contains("NO 1");
    assertThat(search.email()).contains("kari.nordmann@example.no");
    assertThat(search.name()).contains("Fjordlys AS");
    var nothing = aShopOrder().withDelivery(nothingButACountry()).build();
    assertThat(WebshipperOrderRules.customerSearch(nothing).name()).isEmpty();
    var none = aShopOrder();
    none.withDelivery((dk.rackship.webshipper.Address) null);
    assertThat(WebshipperOrderRules.customerSearch(none.build()).email()).isEmpty();
  }
}
