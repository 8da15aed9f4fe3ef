package dk.rackship.mapping;

import static dk.rackship.mapping.ParcelBuilder.aLine;
import static dk.rackship.mapping.ParcelBuilder.aShipment;
import static dk.rackship.mapping.ParcelBuilder.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.rackbeat.ShipmentQuantity;
import dk.rackship.webshipper.Order;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DispatchedTest {
  private static final Order ORDER =
      anOrderOf(
          aLine(1L, "A", "4", "rb1"),
          aLine(2L, "B", "3", "rb2"),
          aLine(3L, "C", "2", "rb3"),
          aLine(4L, "C", "1", "rb4"),
          aLine(5L, "HAND", "9", null));

  private static ShipmentQuantity some(String line, String quantity) {
    return new ShipmentQuantity(line, new BigDecimal(quantity));
  }

  @Test
  void the_packed_quantities_leave_and_no_more() {
    var shipment = aShipment().with(aLine(91L, "A", "1", "rb1"), aLine(92L, "B", "3", "rb2"));
    assertThat(Dispatched.quantities(ORDER, shipment.build()))
        .containsExactly(some("rb1", "1"), some("rb2", "3"));
  }

  @Test
  void the_quantities_of_several_parcels_are_added_up_for_each_line() {
    var shipment =
        aShipment()
            .with(aLine(91L, "A", "1", "rb1"))
            .with(aLine(92L, "A", "2", "rb1"), aLine(93L, "A", "1", "rb1"));
    assertThat(Dispatched.quantities(ORDER, shipment.build())).containsExactly(some("rb1", "4"));
  }

  @Test
  void a_packed_line_without_a_reference_is_the_orders_line_of_that_id() {
    var shipment = aShipment().with(aLine(4L, "C", "1", null), aLine(2L, null, "2", " "));
    assertThat(Dispatched.quantities(ORDER, shipment.build()))
        .containsExactly(some("rb4", "1"), some("rb2", "2"));
  }

  @Test
  void a_packed_line_without_reference_and_id_is_known_by_a_sku_that_only_one_line_has() {
    var shipment = aShipment().with(aLine(null, "B", "2", null), aLine(99L, "A", "1", null));
    assertThat(Dispatched.quantities(ORDER, shipment.build()))
        .containsExactly(some("rb2", "2"), some("rb1", "1"));
  }

  @Test
  void a_sku_that_several_lines_have_tells_nothing() {
    var shipment = aShipment().with(aLine(null, "C", "1", null), aLine(null, "A", "1", null));
    assertThat(Dispatched.quantities(ORDER, shipment.build())).containsExactly(some("rb1", "1"));
  }

  @Test
  void a_sku_that_also_somebody_added_by_hand_tells_nothing() {
    var order = anOrderOf(aLine(1L, "A", "4", "rb1"), aLine(2L, "A", "1", null));
    assertThat(Dispatched.quantities(order, aShipment().with(aLine(2L, "A", "1", null)).build()))
        .isEmpty();
    assertThat(Dispatched.quantities(order, aShipment().with(aLine(9L, "A", "1", null)).build()))
        .isEmpty();
  }

  @Test
  void a_line_that_webshipper_split_is_still_one_of_rackbeats() {
    var order = anOrderOf(aLine(1L, "A", "3", "rb1"), aLine(2L, "A", "1", "rb1"));
    assertThat(Dispatched.quantities(order, aShipment().with(aLine(9L, "A", "2", null)).build()))
        .containsExactly(some("rb1", "2"));
    assertThat(Dispatched.allOf(order)).containsExactly(some("rb1", "4"));
  }

  @Test
  void lines_that_rackbeat_does_not_have_and_empty_ones_are_left_out() {
    var shipment =
        aShipment()
            .with(
                aLine(5L, "HAND", "9", null),
                aLine(null, "NEW", "1", null),
                aLine(null, null, "1", null),
                aLine(1L, "A", "0", "rb1"));
    assertThat(Dispatched.quantities(ORDER, shipment.build())).isEmpty();
  }

  @Test
  void a_shipment_that_does_not_say_what_is_in_it_holds_the_whole_order() {
    var whole =
        new ShipmentQuantity[] {
          some("rb1", "4"), some("rb2", "3"), some("rb3", "2"), some("rb4", "1")
        };
    assertThat(Dispatched.quantities(ORDER, aShipment().build())).containsExactly(whole);
    assertThat(Dispatched.quantities(ORDER, aShipment().with().with().build()))
        .containsExactly(whole);
    assertThat(Dispatched.allOf(ORDER)).containsExactly(whole);
  }
}
