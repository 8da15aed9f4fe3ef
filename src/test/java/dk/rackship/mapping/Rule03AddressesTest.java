package dk.rackship.mapping;

import static dk.rackship.mapping.AddressBuilder.anAddress;
import static dk.rackship.mapping.AddressBuilder.anEmptyAddress;
import static dk.rackship.mapping.CustomerBuilder.aCustomer;
import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.Decisions.assertSent;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.ListsBuilder.someLists;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists.CompanyAddress;
import dk.rackship.webshipper.Address;
import dk.rackship.webshipper.OrderAttributes;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rule03AddressesTest {
  @Test
  void the_orders_delivery_address_is_sent_as_a_whole() {
    var place = anAddress().withStreet2("3. tv.").withState("NO-03").build();
    assertThat(attributes(anOrder().withDeliveryAddress(place)).deliveryAddress())
        .isEqualTo(
            new Address(
                null,
                "Fjordsport AS",
                "Storgata 5",
                "3. tv.",
                "0155",
                "Oslo",
                "NO",
                "NO-03",
                "+47 22 12 34 56",
                "varemottak@fjordsport.example",
                null));
  }

  @Test
  void nothing_of_a_long_name_is_cut() {
    var name = "Æ".repeat(300);
    var order = anOrder().withDeliveryAddress(anAddress().withName(name).build());
    assertThat(delivery(order).companyName()).isEqualTo(name);
  }

  @Test
  void the_sender_is_the_orders_own_where_rackbeat_has_one() {
    var order = anOrder().withSenderAddress(anAddress().withStreet("Ramp 9").build());
    var sender = attributes(order).senderAddress();
    assertThat(sender).isNotNull().extracting(Address::address1).isEqualTo("Ramp 9");
  }

  @Test
  void the_sender_is_the_company_where_the_order_has_none() {
    for (var order :
        new OrderBuilder[] {anOrder(), anOrder().withSenderAddress(anEmptyAddress())}) {
      assertThat(attributes(order).senderAddress())
          .isEqualTo(
              new Address(
                  null,
                  "Nordlys Cykler ApS",
                  "Vesterbrogade 12",
                  null,
                  "1620",
                  "København V",
                  "DK",
                  null,
                  null,
                  null,
                  null));
    }
  }

  @Test
  void no_sender_is_sent_where_neither_has_an_address() {
    assertThat(
            someFacts()
                .with(someLists().withCompanyAddress(null))
                .draft()
                .attributes()
                .senderAddress())
        .isNull();
    var nameOnly = new CompanyAddress("Nordlys Cykler ApS", null, "", " ", null, null);
    assertThat(
            someFacts()
                .with(someLists().withCompanyAddress(nameOnly))
                .draft()
                .attributes()
                .senderAddress())
        .isNull();
  }

  @Test
  void half_a_sender_is_not_filled_up_from_the_company_but_holds_the_order() {
    var order = anOrder().withSenderAddress(anAddress().withZipcode(null).build());
    var reason = assertHeld(someFacts().with(order), "3", ReasonCode.ADDRESS_INCOMPLETE);
    assertThat(reason.message()).asString().contains("sender address lacks: zip code.");
  }

  @Test
  void half_a_company_address_holds_the_order() {
    var half =
        new CompanyAddress("Nordlys Cykler ApS", "Vesterbrogade 12", null, "1620", null, "Danmark");
    var facts = someFacts().with(someLists().withCompanyAddress(half));
    var reason = assertHeld(facts, "3", ReasonCode.ADDRESS_INCOMPLETE);
    assertThat(reason.message()).asString().contains("company's own address lacks: city.");
  }

  @Test
  void switched_off_the_customers_main_address_is_sent_and_no_sender() {
    var sender = anAddress().withStreet("Ramp 9").build();
    var sent =
        someFacts()
            .with(someSettings().withAddresses(false))
            .with(anOrder().withDeliveryAddress(null).withSenderAddress(sender))
            .with(aCustomer())
            .draft()
            .attributes();
    assertThat(sent.deliveryAddress())
        .isEqualTo(
            new Address(
                null,
                "Fjordsport AS",
                "Main 3",
                null,
                "0155",
                "Oslo",
                "NO",
                null,
                "+47 22 00 00 00",
                "post@fjordsport.example",
                null));
    assertThat(sent.senderAddress()).isNull();
  }

  @Test
  void switched_off_the_orders_delivery_address_does_not_stand_in_for_the_customers() {
    var facts = someFacts().with(someSettings().withAddresses(false));
    var reason =
        assertHeld(facts.with(aCustomer().withStreet(" ")), "3", ReasonCode.ADDRESS_INCOMPLETE);
    assertThat(reason.message()).asString().contains("customer's main address lacks: street.");
    assertHeld(facts.withoutCustomer(), "3", ReasonCode.ADDRESS_INCOMPLETE);
    assertHeld(facts.with(aCustomer().withCountry("Utopia")), "3", ReasonCode.COUNTRY_UNKNOWN);
  }

  @Test
  void no_other_address_stands_in_for_a_missing_delivery_address() {
    for (var order :
        new OrderBuilder[] {
          anOrder().withDeliveryAddress(null), anOrder().withDeliveryAddress(anEmptyAddress())
        }) {
      var reason = assertHeld(someFacts().with(order), "3", ReasonCode.ADDRESS_INCOMPLETE);
      assertThat(reason.message())
          .asString()
          .contains("delivery address lacks: name, street, zip code, city, country.");
    }
  }

  @ParameterizedTest
  @CsvSource({"name", "street", "zip code", "city", "country"})
  void a_missing_part_is_named(String part) {
    var reason =
        assertHeld(
            someFacts().with(anOrder().withDeliveryAddress(without(part))),
            "3",
            ReasonCode.ADDRESS_INCOMPLETE);
    assertThat(reason.message()).asString().contains("delivery address lacks: " + part + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Irland", "Hongkong", "AE"})
  void a_country_without_zip_codes_needs_none(String country) {
    var place = anAddress().withZipcode(null).withCountry(country).build();
    assertSent(someFacts().with(anOrder().withDeliveryAddress(place)));
  }

  @ParameterizedTest
  @CsvSource({"Danmark,DK", "Norge,NO", "United Kingdom,GB", "se,SE", "Tyskland,DE"})
  void the_country_becomes_its_code(String country, String code) {
    var place = anAddress().withCountry(country).build();
    assertThat(delivery(anOrder().withDeliveryAddress(place)).countryCode()).isEqualTo(code);
  }

  @Test
  void an_unknown_country_holds_the_order_whichever_address_has_it() {
    var odd = anAddress().withCountry("Narnia").build();
    assertCountryUnknown(anOrder().withDeliveryAddress(odd), "delivery address");
    assertCountryUnknown(anOrder().withSenderAddress(odd), "sender address");
    assertCountryUnknown(anOrder().withBillingAddress(odd), "billing address");
  }

  @Test
  void the_billing_address_goes_along_as_it_is() {
    var half = anAddress().withZipcode(null).withCountry(null).build();
    var billing = attributes(anOrder().withBillingAddress(half)).billingAddress();
    assertThat(billing).isNotNull().extracting(Address::address1).isEqualTo("Storgata 5");
    assertThat(attributes(anOrder().withBillingAddress(null)).billingAddress()).isNull();
    assertThat(attributes(anOrder().withBillingAddress(anEmptyAddress())).billingAddress())
        .isNull();
  }

  @Test
  void no_reason_repeats_what_stands_in_an_address() {
    var secret = "Frøken Hemmelig";
    var odd =
        new dk.rackship.rackbeat.Address(
            secret, secret, secret, secret, "", secret, secret, secret, secret);
    var noCity =
        assertHeld(
            someFacts().with(anOrder().withDeliveryAddress(odd)),
            "3",
            ReasonCode.ADDRESS_INCOMPLETE);
    var noCountry =
        assertHeld(
            someFacts().with(anOrder().withBillingAddress(odd)), "3", ReasonCode.COUNTRY_UNKNOWN);
    assertThat(noCity.message() + " " + noCountry.message()).doesNotContain("Hemmelig");
  }

  private static void assertCountryUnknown(OrderBuilder order, String named) {
    var reason = assertHeld(someFacts().with(order), "3", ReasonCode.COUNTRY_UNKNOWN);
    assertThat(reason.message()).asString().contains(named);
  }

  private static dk.rackship.rackbeat.Address without(String part) {
    var place = anAddress();
    switch (part) {
      case "name" -> place.withName("  ");
      case "street" -> place.withStreet(null);
      case "zip code" -> place.withZipcode("");
      case "city" -> place.withCity(null);
      default -> place.withCountry("");
    }
    return place.build();
  }

  private static OrderAttributes attributes(OrderBuilder order) {
    return someFacts().with(order).draft().attributes();
  }

  private static Address delivery(OrderBuilder order) {
    return Objects.requireNonNull(attributes(order).deliveryAddress());
  }
}
