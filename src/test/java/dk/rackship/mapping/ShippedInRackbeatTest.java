package dk.rackship.mapping;

import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.ParcelBuilder.anOrderOf;
import static dk.rackship.mapping.ShipmentBuilder.aShipmentOf;
import static dk.rackship.webshipper.OrderStatus.DISPATCHED;
import static dk.rackship.webshipper.OrderStatus.PARTLY_DISPATCHED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.webshipper.OrderStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shipped, both ways: how far Rackbeat's shipments bring the Webshipper order. */
class ShippedInRackbeatTest {
  private static final Order ORDER =
      anOrder()
          .withLines(
              aLine().withId("881").withQuantity("3"),
              aLine().withId("882").withQuantity("2"),
              aLine().withId("883").withQuantity("1").at("1002", "Butik"))
          .build();
  private static final dk.rackship.webshipper.Order SENT =
      anOrderOf(
          ParcelBuilder.aLine(1L, "A", "3", "881"),
          ParcelBuilder.aLine(2L, "B", "2", "882"),
          ParcelBuilder.aLine(3L, "GIFT", "1", null));

  private static Optional<OrderStatus> status(Shipment... shipments) {
    return ShippedInRackbeat.status(ORDER, List.of(shipments), SENT);
  }

  @Test
  void nothing_shipped_changes_nothing() {
    assertThat(status()).isEmpty();
    assertThat(status(aShipmentOf().with("881", "3").notYetShipped().build())).isEmpty();
  }

  @Test
  void a_part_is_a_part() {
    assertThat(status(aShipmentOf().with("881", "3").build())).contains(PARTLY_DISPATCHED);
    assertThat(status(aShipmentOf().with("881", "3").with("882", "1").build()))
        .contains(PARTLY_DISPATCHED);
  }

  @Test
  void several_parts_add_up_to_the_whole() {
    assertThat(
            status(
                aShipmentOf().with("881", "1").with("882", "2").build(),
                aShipmentOf().with("881", "2").build()))
        .contains(DISPATCHED);
  }

  @Test
  void rule_15_lines_that_were_never_sent_do_not_count() {
    assertThat(status(aShipmentOf().with("883", "1").build())).isEmpty();
    assertThat(status(aShipmentOf().with("881", "3").with("882", "2").build()))
        .as("the rest was not sent")
        .contains(DISPATCHED);
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderStatus.class,
      names = {"DISPATCHED", "CANCELLED", "UNKNOWN"})
  void what_is_at_its_end_goes_no_further(OrderStatus end) {
    assertThat(ShippedInRackbeat.isFurther(DISPATCHED, end)).isFalse();
    assertThat(ShippedInRackbeat.isFurther(PARTLY_DISPATCHED, end)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderStatus.class,
      names = {"PENDING", "MISSING_RATE", "ON_HOLD", "ERROR"})
  void what_is_unsent_goes_forward(OrderStatus unsent) {
    assertThat(ShippedInRackbeat.isFurther(DISPATCHED, unsent)).isTrue();
    assertThat(ShippedInRackbeat.isFurther(PARTLY_DISPATCHED, unsent)).isTrue();
  }

  @Test
  void a_part_goes_forward_to_the_whole_and_never_back() {
    assertThat(ShippedInRackbeat.isFurther(DISPATCHED, PARTLY_DISPATCHED)).isTrue();
    assertThat(ShippedInRackbeat.isFurther(PARTLY_DISPATCHED, PARTLY_DISPATCHED)).isFalse();
  }
}
