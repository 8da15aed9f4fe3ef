package dk.rackship.mapping;

import static dk.rackship.mapping.CustomerBuilder.aCustomer;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.WebshipperAddressBuilder.aWebshipperAddress;
import static dk.rackship.mapping.WebshipperAddressBuilder.nothingButACountry;
import static dk.rackship.mapping.WebshipperLineBuilder.aShopLine;
import static dk.rackship.mapping.WebshipperLineBuilder.freight;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.rackbeat.Address;
import dk.rackship.rackbeat.OrderDraft;
import dk.rackship.rackbeat.OrderLineDraft;
import dk.rackship.webshipper.DropPoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedOrderTest {
  private static final Address KARI =
      new Address(
          "Kari Nordmann",
          "Kirkegata 8",
          null,
          "0153",
          "Oslo",
          "NO",
          null,
          "kari.nordmann@example.no",
          "+47 900 12 345");

  private static OrderDraft draft(WebshipperOrderBuilder order) {
    return aShop().with(order).draft();
  }

  @Test
  void an_order_is_created_with_all_that_the_shop_and_the_settings_say() {
    assertThat(aShop().withCustomers(aCustomer().withEmail(KARI.email())).draft())
        .isEqualTo(
            new OrderDraft(
                "10042",
                "DKK",
                "SO-10482",
                null,
                null,
                "WS-48213",
                "7",
                "2",
                "3",
                null,
                "domestic",
                KARI,
                KARI,
                List.of(
                    new OrderLineDraft(
                        "PUDE-ULD",
                        "Pude i uld",
                        new BigDecimal("2"),
                        new BigDecimal("279.2000"),
                        null,
                        new BigDecimal("25"),
                        "1001"))));
  }

  @Test
  void a_customer_that_was_created_meanwhile_is_put_in() {
    var draft = aShop().draft();
    assertThat(draft.withCustomer("10101").customerId()).isEqualTo("10101");
    assertThat(draft.withCustomer("10101").withCustomer("1"))
        .isEqualTo(aShop().draft().withCustomer("1"));
  }

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({"shop-77,SO-1,SO-1", "shop-77,,shop-77", "shop-77,' ',shop-77", ",,"})
  void the_heading_is_the_reference_that_people_see_else_the_hidden_one(
      @Nullable String ext, @Nullable String visible, @Nullable String heading) {
    assertThat(draft(aShopOrder().withReferences(ext, visible)).heading()).isEqualTo(heading);
  }

  @Test
  void without_a_currency_rackbeat_takes_its_own() {
    assertThat(draft(aShopOrder().withCurrency(null)).currency()).isNull();
    assertThat(draft(aShopOrder().withCurrency("NOK")).currency()).isEqualTo("NOK");
  }

  @Test
  void both_addresses_come_along_each_as_a_whole() {
    var billing =
        aWebshipperAddress()
            .withStreet("Postboks 1")
            .withStreet2("Sentrum")
            .withState("NO-03")
            .withPhone(null)
            .withEmail(null);
    var draft = draft(aShopOrder().withBilling(billing));
    assertThat(draft.deliveryAddress()).isEqualTo(KARI);
    assertThat(draft.billingAddress())
        .isEqualTo(
            new Address(
                "Kari Nordmann",
                "Postboks 1",
                "Sentrum",
                "0153",
                "Oslo",
                "NO",
                "NO-03",
                null,
                null));
  }

  @Test
  void an_empty_billing_address_is_the_delivery_address_and_an_empty_delivery_address_is_none() {
    assertThat(draft(aShopOrder().withBilling(nothingButACountry())).billingAddress())
        .isEqualTo(KARI);
    var billed = aShopOrder().withBilling(aWebshipperAddress()).withDelivery(nothingButACountry());
    assertThat(draft(billed).billingAddress()).isEqualTo(KARI);
    assertThat(draft(billed).deliveryAddress()).isNull();
  }

  @Test
  void company_and_person_both_come_along() {
    var company = aWebshipperAddress().withCompany("Fjordlys AS");
    var draft =
        draft(
            aShopOrder()
                .withBilling(company)
                .withDelivery(company.withContact("Ingrid Solberg").build()));
    assertThat(draft.billingAddress()).extracting(Address::name).isEqualTo("Fjordlys AS");
    assertThat(draft.theirReference()).isEqualTo("Kari Nordmann");
    assertThat(draft.deliveryAddress()).extracting(Address::name).isEqualTo("Fjordlys AS");
    assertThat(draft.note()).isEqualTo("Deliver to the attention of Ingrid Solberg.");
  }

  @Test
  void the_note_holds_the_comment_and_the_drop_point_in_paragraphs() {
    var point =
        new DropPoint(
            "98231",
            "Aalborg Kiosk Pakkeshop",
            "Boulevarden 4",
            "Baghuset",
            "9000",
            "Aalborg",
            "DK",
            null,
            "gls");
    var draft = draft(aShopOrder().withComment(" Ring first ").withDropPoint(point));
    assertThat(draft.note())
        .isEqualTo(
            "Ring first\n\nDrop point: Aalborg Kiosk Pakkeshop, gls 98231, Boulevarden 4, Baghuset,"
                + " 9000 Aalborg, DK");
    assertThat(draft.deliveryAddress()).isEqualTo(KARI);
  }

  @Test
  void a_drop_point_of_which_little_is_known_says_that_little() {
    var point = new DropPoint("98231", null, null, null, null, null, null, null, null);
    assertThat(draft(aShopOrder().withDropPoint(point)).note()).isEqualTo("Drop point: 98231");
    var nothing = new DropPoint("", "", null, null, null, null, null, null, null);
    assertThat(draft(aShopOrder().withDropPoint(nothing)).note()).isNull();
  }

  @Test
  void nothing_is_cut_however_long() {
    var text = "Æ".repeat(5000);
    var draft =
        draft(
            aShopOrder()
                .withComment(text)
                .withReferences(null, text)
                .withDelivery(aWebshipperAddress().withStreet(text)));
    assertThat(draft.note()).isEqualTo(text);
    assertThat(draft.heading()).isEqualTo(text);
    assertThat(draft.deliveryAddress()).extracting(Address::street).isEqualTo(text);
  }

  @Test
  void each_line_of_the_order_has_its_origin_in_the_same_order() {
    var shop =
        aShop()
            .withLines(
                aShopLine().withId(7L).withQuantity("1"),
                aShopLine().withId(8L).withQuantity("0"),
                freight().withId(null),
                aShopLine().withId(3L).withQuantity("5"));
    assertThat(WebshipperOrderRules.lineOrigins(shop.build().order()))
        .containsExactly("7", "", "3");
    assertThat(shop.document().order().lines())
        .extracting(line -> line.quantity().intValueExact())
        .containsExactly(1, 1, 5);
  }

  @Test
  void a_line_keeps_the_shops_name_and_else_the_item_has_its_own() {
    assertThat(aShop().withLines(aShopLine().withDescription("Pude, rød")).line().name())
        .isEqualTo("Pude, rød");
    assertThat(aShop().withLines(aShopLine().withDescription("")).line().name()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"25", "0", "12.5", ","})
  void a_vat_percent_of_zero_is_a_value_and_none_is_left_out(@Nullable String vat) {
    var sent = aShop().withLines(aShopLine().withVat(vat)).line().vatPercentage();
    assertThat(Objects.toString(sent, null)).isEqualTo(vat);
  }
}
