package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.Decisions.verdict;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.ShopFactsBuilder.anItem;
import static dk.rackship.mapping.WebshipperLineBuilder.aShopLine;
import static dk.rackship.mapping.WebshipperLineBuilder.freight;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Rule12LocationTest {
  private static ShopFactsBuilder shop(boolean useDefault, @Nullable String own) {
    return aShop()
        .with(someSettings().withProductLocation(useDefault, "1001"))
        .withItem("PUDE-ULD", anItem("PUDE-ULD", own));
  }

  @ParameterizedTest(name = "on {0}, the product's own {1}: {2}")
  @CsvSource({"true,1002,1002", "true,,1001", "false,1002,1001", "false,,1001"})
  void rule_12_on_the_products_own_location_counts_and_off_always_the_settings(
      boolean useDefault, @Nullable String own, String location) {
    assertThat(shop(useDefault, own).line().locationId()).isEqualTo(location);
  }

  @Test
  void rule_12_a_new_product_is_at_the_settings_location() {
    for (var useDefault : new boolean[] {true, false}) {
      assertThat(shop(useDefault, null).withoutItems().line().locationId()).isEqualTo("1001");
    }
  }

  @Test
  void rule_12_each_line_has_its_own_location_and_a_text_line_none() {
    var facts =
        shop(true, "1002")
            .withLines(aShopLine(), aShopLine().withSku("B"), freight())
            .withItem("B", anItem("B", null));
    assertThat(facts.draft().lines())
        .extracting(line -> line.locationId())
        .containsExactly("1002", "1001", null);
  }

  @Test
  void rule_12_on_and_neither_has_one_no_location_is_sent() {
    var facts = aShop().with(someSettings().withProductLocation(true, null));
    assertThat(facts.line().locationId()).isNull();
    assertThat(verdict(facts.decision(), "12").kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({",not chosen", "99,no longer has"})
  void rule_12_off_and_without_a_location_in_rackbeat_the_order_is_held(
      @Nullable String id, String why) {
    var facts = aShop().with(someSettings().withProductLocation(false, id));
    var reason = assertHeld(facts.decision(), "12", ReasonCode.SETTING_INVALID);
    assertThat(reason.message())
        .asString()
        .contains("\"Product's default location\"", "productLocationId");
    assertThat(reason.message()).asString().contains(why);
  }

  @Test
  void rule_12_a_location_that_is_gone_is_no_trouble_where_no_line_uses_it() {
    var settings = someSettings().withProductLocation(true, "99");
    var facts = aShop().with(settings).withItem("PUDE-ULD", anItem("PUDE-ULD", "1002"));
    assertThat(facts.withLines(aShopLine(), freight()).line().locationId()).isEqualTo("1002");
    assertHeld(facts.withoutItems().decision(), "12", ReasonCode.SETTING_INVALID);
  }
}
