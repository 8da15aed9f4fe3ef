package dk.rackship.mapping;

import static dk.rackship.mapping.WebshipperAddressBuilder.aWebshipperAddress;
import static dk.rackship.mapping.WebshipperLineBuilder.aShopLine;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.webshipper.OrderStatus;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the webshop changed what it sold. */
class SoldContentTest {
  private static String of(WebshipperOrderBuilder order) {
    return SoldContent.fingerprint(order.build());
  }

  static Stream<WebshipperOrderBuilder> changes() {
    return Stream.of(
        aShopOrder().withLines(aShopLine().withQuantity("7")),
        aShopOrder().withLines(aShopLine().withPrice("7.77")),
        aShopOrder().withLines(aShopLine(), aShopLine()),
        aShopOrder().withComment("Ring twice"),
        aShopOrder().withBilling(aWebshipperAddress()),
        aShopOrder().withCurrency("NOK"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void what_crosses_to_rackbeat_tells(WebshipperOrderBuilder changed) {
    assertThat(of(changed)).isNotEqualTo(of(aShopOrder()));
  }

  static Stream<WebshipperOrderBuilder> others() {
    return Stream.of(
        aShopOrder(),
        aShopOrder().withStatus(OrderStatus.ON_HOLD),
        aShopOrder().withReferences("another", "one"),
        aShopOrder().withShippingRate("99"),
        aShopOrder().withLines(aShopLine().withId(99L)));
  }

  @ParameterizedTest
  @MethodSource("others")
  void what_does_not_cross_tells_nothing(WebshipperOrderBuilder other) {
    assertThat(of(other)).isEqualTo(of(aShopOrder()));
  }
}
