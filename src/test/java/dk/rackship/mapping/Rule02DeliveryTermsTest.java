package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.verdict;
import static dk.rackship.mapping.ListsBuilder.someLists;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rule02DeliveryTermsTest {
  @Test
  void rule_02_the_delivery_terms_are_those_whose_rate_the_order_has() {
    var facts = aShop().with(aShopOrder().withShippingRate("900"));
    assertThat(facts.draft().deliveryTermsId()).isEqualTo("4");
    assertThat(verdict(facts.decision(), "2").message()).asString().contains("\"GLS Pakkeshop\"");
  }

  @Test
  void rule_02_of_several_delivery_terms_the_lowest_number_counts_as_a_number() {
    var facts =
        aShop()
            .with(aShopOrder().withShippingRate("901"))
            .with(someLists().withDeliveryTerms("10", "Post").withDeliveryTerms("9", "Brev"))
            .with(someSettings().withRate("10", "901").withRate("9", "901"));
    assertThat(facts.draft().deliveryTermsId()).isEqualTo("9");
  }

  @Test
  void rule_02_delivery_terms_that_rackbeat_no_longer_has_do_not_count() {
    var facts =
        aShop()
            .with(aShopOrder().withShippingRate("900"))
            .with(someSettings().withRate("5", "900"))
            .with(someLists().withoutDeliveryTerms("4"));
    assertThat(facts.draft().deliveryTermsId()).isEqualTo("5");
  }

  @ParameterizedTest(name = "rate {0}")
  @CsvSource({"901", "777", ","})
  void rule_02_without_a_mapping_no_delivery_terms_are_sent(@Nullable String rate) {
    var facts =
        aShop()
            .with(aShopOrder().withShippingRate(rate))
            .with(someSettings().withStandardRate("901"));
    assertThat(facts.draft().deliveryTermsId()).isNull();
    assertThat(verdict(facts.decision(), "2").kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }
}
