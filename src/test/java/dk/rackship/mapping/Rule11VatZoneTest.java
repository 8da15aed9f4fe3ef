package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.VatZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Rule11VatZoneTest {
  @ParameterizedTest
  @EnumSource(VatZone.class)
  void rule_11_the_vat_zone_of_the_settings_stands_on_the_order(VatZone zone) {
    var facts = aShop().with(someSettings().withVatZone(zone));
    assertThat(facts.draft().vatZone()).isEqualTo(zone.id());
  }

  @Test
  void rule_11_without_a_zone_the_order_is_held_with_the_field_named() {
    var decision = aShop().with(someSettings().withVatZone(null)).decision();
    var reason = assertHeld(decision, "11", ReasonCode.SETTING_INVALID);
    assertThat(reason.message()).asString().contains("\"VAT zone\"", "vatZone", "not chosen");
  }
}
