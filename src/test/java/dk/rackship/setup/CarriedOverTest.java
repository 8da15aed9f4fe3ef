package dk.rackship.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.Json;
import dk.rackship.connection.RateMapping;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.ReferenceLists.OrderChannel;
import dk.rackship.connection.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left of the settings when the connection has another Webshipper account. */
class CarriedOverTest {
  private static final Settings CHOSEN =
      Json.read(
          """
          {"orderTransfer": "RACKBEAT_TO_WEBSHIPPER", "orderChannelId": "1",
           "standardShippingRateId": "11", "excludedCustomerGroupIds": ["301"],
           "shippingRates": [{"deliveryTermsId": "100", "shippingRateId": "10"},
             {"deliveryTermsId": "101", "shippingRateId": "11"}]}
          """,
          Settings.class);

  @Test
  void the_same_thing_under_the_same_id_stays() {
    assertThat(CarriedOver.of(CHOSEN, SomeLists.LISTS, SomeLists.LISTS)).isEqualTo(CHOSEN);
  }

  @Test
  void what_the_new_account_does_not_know_stays_and_is_a_problem() {
    var now = SomeLists.withoutChannels();

    assertThat(CarriedOver.of(CHOSEN, SomeLists.LISTS, now)).isEqualTo(CHOSEN);
    assertThat(SettingsDraft.problems(CHOSEN, now))
        .extracting(FieldError::field)
        .containsExactly(
            "orderChannelId", "shippingRates", "shippingRates", "standardShippingRateId");
  }

  @Test
  void another_thing_under_the_same_id_was_chosen_by_nobody_and_goes() {
    var now =
        SomeLists.with(
            List.of(new OrderChannel("1", "Warehouse", true)),
            List.of(
                SomeLists.rate("10", "gls pakkeshop", "1"), SomeLists.rate("11", "Courier", "1")));

    var left = CarriedOver.of(CHOSEN, SomeLists.LISTS, now);

    assertThat(left.orderChannelId()).isNull();
    assertThat(left.standardShippingRateId()).isNull();
    assertThat(left.shippingRates()).containsExactly(new RateMapping("100", "10"));
    assertThat(left.excludedCustomerGroupIds()).containsExactly("301");
    assertThat(left.orderTransfer()).isEqualTo(CHOSEN.orderTransfer());
  }

  @Test
  void an_excluded_group_that_is_another_group_now_excludes_nobody() {
    assertThat(
            CarriedOver.of(CHOSEN, SomeLists.LISTS, withGroup301Named("Webshop"))
                .excludedCustomerGroupIds())
        .isEmpty();
  }

  private static ReferenceLists withGroup301Named(String name) {
    var json = Json.write(SomeLists.LISTS).replace("\"Staff\"", '"' + name + '"');
    return Json.read(json, ReferenceLists.class);
  }
}
