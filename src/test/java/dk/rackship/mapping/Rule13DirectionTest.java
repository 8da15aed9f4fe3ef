package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertSent;
import static dk.rackship.mapping.Decisions.assertSkipped;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
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
    assertThat(reason.message()).contains("\"Order transfer\"");
  }

  @Test
  void nothing_is_sent_before_the_direction_is_chosen() {
    var facts = someFacts().with(someSettings().withOrderTransfer(null));
    assertSkipped(facts, "13", ReasonCode.DIRECTION_OFF);
  }
}
