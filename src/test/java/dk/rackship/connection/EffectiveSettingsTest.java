package dk.rackship.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The operator's configuration on top of what the merchant chose. */
class EffectiveSettingsTest {
  private static final Settings CHOSEN =
      Json.read(
          "{\"paymentTermsId\": \"1\", \"excludedCustomerGroupIds\": [\"7\"]}", Settings.class);
  private static final Connection CONNECTION =
      new Connection(
          ConnectionId.random(),
          new Connection.RackbeatAccount("7981", "Test A/S", CHOSEN, Instant.EPOCH),
          new WebshipperAccount("test"));

  private static EffectiveSettings configured(String key, String value) {
    return new EffectiveSettings(new FixedConfig(Map.of(key, value)));
  }

  @Test
  void without_configuration_the_merchants_choice_counts_and_nothing_is_locked() {
    var effective = configured("rackship.connection.1.layoutId", "5");

    assertThat(effective.of(CONNECTION)).isEqualTo(CHOSEN);
    assertThat(effective.locked(CONNECTION)).isEmpty();
  }

  @Test
  void an_override_wins_over_the_merchants_choice_and_locks_its_field_only() {
    var effective = configured("rackship.connection.7981.paymentTermsId", " 2 ");

    assertThat(effective.of(CONNECTION).paymentTermsId()).isEqualTo("2");
    assertThat(effective.of(CONNECTION).excludedCustomerGroupIds()).containsExactly("7");
    assertThat(effective.locked(CONNECTION)).containsExactly("paymentTermsId");
  }

  @Test
  void a_list_is_comma_separated_and_an_empty_one_excludes_nobody() {
    var key = "rackship.connection.7981.excludedCustomerGroupIds";

    assertThat(configured(key, "3, 8").of(CONNECTION).excludedCustomerGroupIds())
        .containsExactly("3", "8");
    assertThat(configured(key, "").of(CONNECTION).excludedCustomerGroupIds()).isEmpty();
    assertThat(configured(key, "").locked(CONNECTION)).hasSize(1);
  }

  @Test
  void rates_are_pairs() {
    var key = "rackship.connection.7981.shippingRates";

    assertThat(configured(key, "1:5521, 2:5522").of(CONNECTION).shippingRates())
        .isEqualTo(List.of(new RateMapping("1", "5521"), new RateMapping("2", "5522")));
    assertThatThrownBy(() -> configured(key, "1").of(CONNECTION)).hasMessageContaining(key);
  }

  @Test
  void a_default_is_for_new_connections_and_locks_nothing() {
    var effective = configured("rackship.settings.whenRateIsMissing", "HOLD");

    assertThat(effective.defaults().whenRateIsMissing()).isEqualTo(WhenRateIsMissing.HOLD);
    assertThat(effective.of(CONNECTION).whenRateIsMissing())
        .isEqualTo(WhenRateIsMissing.SEND_WITHOUT_RATE);
    assertThat(effective.locked(CONNECTION)).isEmpty();
  }
}
