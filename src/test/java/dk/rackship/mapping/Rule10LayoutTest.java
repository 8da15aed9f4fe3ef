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

class Rule10LayoutTest {
  @Test
  void rule_10_the_layout_of_the_settings_stands_on_the_order() {
    assertThat(aShop().draft().layoutId()).isEqualTo("2");
    assertThat(verdict(aShop().decision(), "10").message())
        .asString()
        .isEqualTo("Layout: \"Standard\".");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({",not chosen", "99,no longer has"})
  void rule_10_without_it_in_rackbeat_the_order_is_held_with_the_field_named(
      @Nullable String id, String why) {
    var decision = aShop().with(someSettings().withLayout(id)).decision();
    var reason = assertHeld(decision, "10", ReasonCode.SETTING_INVALID);
    assertThat(reason.message()).asString().contains("\"Layout\"", "layoutId", why);
  }
}
