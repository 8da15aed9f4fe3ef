package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertSent;
import static dk.rackship.mapping.Decisions.assertSkipped;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.OrderTransfer;
import dk.rackship.connection.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Rule13DirectionTest {
  @ParameterizedTest
  @EnumSource(names = {"BOTH_WAYS", "RACKBEAT_TO_WEBSHIPPER"})
  void an_order_is_sent_where_the_setting_goes_to_webshipper(OrderTransfer chosen) {
    assertSent(someFacts().with(someSettings().withOrderTransfer(chosen)));
  }

  @Test
  void an_order_is_skipped_where_orders_only_come_from_webshipper() {
    var facts =
        someFacts().with(someSettings().withOrderTransfer(OrderTransfer.WEBSHIPPER_TO_RACKBEAT));
    var reason = assertSkipped(facts, "13", ReasonCode.DIRECTION_OFF);
    assertThat(reason.message()).asString().contains("\"Order transfer\"");
  }

  @ParameterizedTest
  @EnumSource(names = {"BOTH_WAYS", "WEBSHIPPER_TO_RACKBEAT"})
  void rule_13_an_order_comes_in_where_the_setting_goes_to_rackbeat(OrderTransfer chosen) {
    var decision = aShop().with(someSettings().withOrderTransfer(chosen)).decision();
    assertThat(decision.result()).isInstanceOf(Result.Receive.class);
  }

  @Test
  void rule_13_an_order_of_a_shop_is_skipped_where_orders_only_go_to_webshipper() {
    var settings = someSettings().withOrderTransfer(OrderTransfer.RACKBEAT_TO_WEBSHIPPER);
    var decision = aShop().with(settings).decision();
    var reason = assertSkipped(decision, "13", ReasonCode.DIRECTION_OFF);
    assertThat(reason.message()).asString().contains("\"Order transfer\"", "go to Webshipper only");
  }

  @Test
  void rule_13_nothing_comes_in_before_the_direction_is_chosen() {
    var decision = aShop().with(someSettings().withOrderTransfer(null)).decision();
    assertSkipped(decision, "13", ReasonCode.DIRECTION_OFF);
  }

  @Test
  void nothing_is_sent_before_the_direction_is_chosen() {
    var facts = someFacts().with(someSettings().withOrderTransfer(null));
    assertSkipped(facts, "13", ReasonCode.DIRECTION_OFF);
  }
}
