package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.Decisions.verdict;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rule05PaymentTermsTest {
  @Test
  void rule_05_the_payment_terms_of_the_settings_stands_on_the_order() {
    assertThat(aShop().draft().paymentTermsId()).isEqualTo("3");
    assertThat(verdict(aShop().decision(), "5").message())
        .asString()
        .isEqualTo("Payment terms: \"Netto 14 dage\".");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({",not chosen", "99,no longer has"})
  void rule_05_without_it_in_rackbeat_the_order_is_held_with_the_field_named(
      @Nullable String id, String why) {
    var decision = aShop().with(someSettings().withPaymentTerms(id)).decision();
    var reason = assertHeld(decision, "5", ReasonCode.SETTING_INVALID);
    assertThat(reason.message()).asString().contains("\"Payment terms\"", "paymentTermsId", why);
  }
}
