package dk.rackship.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.TransferWhen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 14: an order that was sent in one way stays in it when the setting changes. */
class Rule14WayTest {
  private static final ConnectionId SHOP = new ConnectionId("0123456789abcdef0123456789abcdef");

  private static OrderLink.Pair pair(String shipment) {
    return new OrderLink.Pair("1042", shipment, "5005", "7", "1042", null);
  }

  private static OrderLink sent(String shipment) {
    return OrderLink.toWebshipper(SHOP, pair(shipment), Instant.EPOCH);
  }

  private static OrderLink imported() {
    var made = new OrderLink.MadeInRackbeat(false, Map.of());
    return OrderLink.toRackbeat(SHOP, pair(""), made, Instant.EPOCH);
  }

  @ParameterizedTest
  @EnumSource(TransferWhen.class)
  void rule_14_what_was_never_sent_goes_as_the_setting_says(TransferWhen setting) {
    assertThat(Way.of(setting, List.of()))
        .isEqualTo(setting == TransferWhen.ORDER_BOOKED ? Way.WHOLE : Way.BY_SHIPMENTS);
  }

  @ParameterizedTest
  @EnumSource(TransferWhen.class)
  void rule_14_what_was_sent_as_a_whole_stays_whole(TransferWhen setting) {
    assertThat(Way.of(setting, List.of(sent("")))).isEqualTo(Way.WHOLE);
  }

  @ParameterizedTest
  @EnumSource(TransferWhen.class)
  void rule_14_with_one_shipment_sent_its_later_ones_go_by_themselves(TransferWhen setting) {
    assertThat(Way.of(setting, List.of(sent("77")))).isEqualTo(Way.BY_SHIPMENTS);
    assertThat(Way.of(setting, List.of(sent("77"), sent("78")))).isEqualTo(Way.BY_SHIPMENTS);
  }

  @ParameterizedTest
  @EnumSource(TransferWhen.class)
  void rule_13_what_came_from_webshipper_is_never_sent_back(TransferWhen setting) {
    assertThat(Way.of(setting, List.of(imported()))).isEqualTo(Way.IMPORTED);
  }
}
