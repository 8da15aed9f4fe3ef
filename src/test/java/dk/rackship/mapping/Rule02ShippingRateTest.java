package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.ListsBuilder.aRate;
import static dk.rackship.mapping.ListsBuilder.someLists;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists.ShippingRate;
import dk.rackship.connection.WhenRateIsMissing;
import dk.rackship.webshipper.OriginalShipping;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Rule02ShippingRateTest {
  /** The lists with a rate "900" that an order of channel "11" cannot have. */
  static Stream<ListsBuilder> unusable() {
    return Stream.of(
        someLists().withoutRate("900"),
        someLists().withRate(aRate("900", "Other channel", "12")),
        someLists().withRate(new ShippingRate("900", "Return", "11", null, false, true, false)),
        someLists().withRate(new ShippingRate("900", "Hidden", "11", null, false, false, true)),
        someLists().withRate(new ShippingRate("900", "Shop", "12", null, true, false, false)));
  }

  @Test
  void the_rate_of_the_orders_delivery_terms_comes_before_the_standard() {
    var draft = someFacts().with(someSettings().withStandardRate("901")).draft();
    assertThat(draft.shippingRateId()).isEqualTo("900");
    assertThat(draft.attributes().originalShipping()).isNull();
  }

  @Test
  void the_delivery_terms_count_as_a_bare_number_too() {
    var facts = someFacts().with(anOrder().withDeliveryTermsNumber("4"));
    assertThat(facts.draft().shippingRateId()).isEqualTo("900");
  }

  @Test
  void the_standard_rate_is_used_where_the_delivery_terms_have_none() {
    var facts = someFacts().with(someSettings().withStandardRate("901"));
    assertThat(facts.with(anOrder().withDeliveryTerms("5", "Afhentning")).draft().shippingRateId())
        .isEqualTo("901");
    assertThat(facts.with(anOrder().withDeliveryTermsNumber(null)).draft().shippingRateId())
        .isEqualTo("901");
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void a_rate_that_cannot_be_used_counts_as_missing_before_the_standard(ListsBuilder lists) {
    var facts = someFacts().with(lists).with(someSettings().withStandardRate("901"));
    assertThat(facts.draft().shippingRateId()).isEqualTo("901");
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void without_a_rate_the_delivery_terms_name_goes_along(ListsBuilder lists) {
    var draft = someFacts().with(lists).with(someSettings().withStandardRate("900")).draft();
    assertThat(draft.shippingRateId()).isNull();
    assertThat(draft.attributes().originalShipping())
        .isEqualTo(new OriginalShipping(null, "GLS Pakkeshop"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void without_a_rate_the_order_is_held_where_the_merchant_wants_it(ListsBuilder lists) {
    var settings = someSettings().whenRateIsMissing(WhenRateIsMissing.HOLD);
    var reason = assertHeld(someFacts().with(lists).with(settings), "2", ReasonCode.RATE_MISSING);
    assertThat(reason.message())
        .asString()
        .contains("\"GLS Pakkeshop\"", "\"Delivery terms to shipping rates\"");
  }

  @Test
  void delivery_terms_given_as_a_number_are_named_by_the_lists() {
    var draft =
        someFacts()
            .with(someSettings().withoutRates())
            .with(anOrder().withDeliveryTermsNumber("5"))
            .draft();
    assertThat(draft.attributes().originalShipping())
        .isEqualTo(new OriginalShipping(null, "Afhentning"));
  }

  @Test
  void an_order_without_delivery_terms_goes_without_a_word_about_shipping() {
    var facts = someFacts().with(anOrder().withDeliveryTermsNumber(null));
    assertThat(facts.draft().shippingRateId()).isNull();
    assertThat(facts.draft().attributes().originalShipping()).isNull();
    var hold = someSettings().whenRateIsMissing(WhenRateIsMissing.HOLD);
    assertHeld(facts.with(hold), "2", ReasonCode.RATE_MISSING);
  }

  @Test
  void a_rate_that_needs_a_drop_point_holds_the_order_and_is_named() {
    var shop = new ShippingRate("900", "GLS shop", "11", "GLS", true, false, false);
    var facts =
        someFacts().with(someLists().withRate(shop)).with(someSettings().withStandardRate("901"));
    var reason = assertHeld(facts, "2", ReasonCode.DROP_POINT_REQUIRED);
    assertThat(reason.message()).asString().contains("\"GLS shop\"");
  }
}
