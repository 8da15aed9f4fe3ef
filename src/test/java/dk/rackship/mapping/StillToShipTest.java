package dk.rackship.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.OrderLine;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.rackbeat.ShipmentLine;
import dk.rackship.rackbeat.ShipmentQuantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shipped, both ways: what of the dispatches Rackbeat still has to ship. */
class StillToShipTest {
  private static Order order(int... quantities) {
    var lines =
        IntStream.range(0, quantities.length)
            .mapToObj(i -> line("L" + (i + 1), quantities[i]))
            .toArray(LineBuilder[]::new);
    return OrderBuilder.anOrder().withLines(lines).build();
  }

  private static LineBuilder line(String id, int quantity) {
    return LineBuilder.aLine().withId(id).withSku("SKU-" + id).withQuantity("" + quantity);
  }

  private static ShipmentQuantity part(String line, int quantity) {
    return new ShipmentQuantity(line, BigDecimal.valueOf(quantity));
  }

  private static Shipment shipment(boolean shipped, ShipmentQuantity... parts) {
    var lines =
        Stream.of(parts)
            .map(
                part ->
                    new ShipmentLine(
                        "S-" + part.orderLineId(),
                        part.orderLineId(),
                        "SKU-" + part.orderLineId(),
                        null,
                        part.quantity(),
                        shipped,
                        null,
                        null))
            .toList();
    return new Shipment("90", "1042", shipped, shipped, null, lines, null, null);
  }

  @Test
  void all_of_a_dispatch_that_nobody_has_shipped() {
    assertThat(
            StillToShip.of(order(3, 2), List.of(), List.of(List.of(part("L1", 3), part("L2", 2)))))
        .containsExactly(List.of(part("L1", 3), part("L2", 2)));
  }

  @Test
  void nothing_of_an_order_that_is_fully_shipped() {
    var shipped = List.of(shipment(true, part("L1", 4)));
    assertThat(StillToShip.of(order(4), shipped, List.of(List.of(part("L1", 4))))).isEmpty();
  }

  @Test
  void only_the_second_of_two_dispatches_when_the_first_is_shipped() {
    var shipped = List.of(shipment(true, part("L1", 1)));
    var dispatches = List.of(List.of(part("L1", 1)), List.of(part("L1", 2)));
    assertThat(StillToShip.of(order(3), shipped, dispatches))
        .containsExactly(List.of(part("L1", 2)));
  }

  @Test
  void a_shipment_that_is_not_marked_shipped_does_not_count() {
    var open = List.of(shipment(false, part("L1", 3)));
    assertThat(StillToShip.of(order(3), open, List.of(List.of(part("L1", 3)))))
        .containsExactly(List.of(part("L1", 3)));
  }

  @Test
  void never_more_than_was_ordered() {
    assertThat(StillToShip.of(order(2), List.of(), List.of(List.of(part("L1", 5)))))
        .containsExactly(List.of(part("L1", 2)));
  }

  @Test
  void never_more_than_was_dispatched_whoever_shipped_first() {
    var byHand = List.of(shipment(true, part("L1", 2)));
    assertThat(StillToShip.of(order(5), byHand, List.of(List.of(part("L1", 3)))))
        .containsExactly(List.of(part("L1", 1)));
  }

  @Test
  void a_shipment_is_exactly_the_part_or_it_is_not() {
    var two = shipment(false, part("L1", 1), part("L2", 2));
    var order = order(1, 2);
    assertThat(StillToShip.isExactly(order, two, List.of(part("L2", 2), part("L1", 1)))).isTrue();
    assertThat(StillToShip.isExactly(order, two, List.of(part("L1", 1)))).isFalse();
    assertThat(StillToShip.isExactly(order, two, List.of(part("L1", 1), part("L2", 1)))).isFalse();
  }

  @Test
  void complete_lines_are_those_that_hold_just_what_left() {
    var whole = shipment(false, part("L1", 1), part("L2", 5));
    assertThat(StillToShip.completeLines(order(1, 5), whole, List.of(part("L1", 1), part("L2", 2))))
        .extracting(ShipmentLine::orderLineId)
        .containsExactly("L1");
  }

  @Test
  void without_the_order_line_the_item_number_and_location_tell() {
    var line =
        new ShipmentLine("S1", null, "SKU-L2", null, BigDecimal.valueOf(2), true, null, null);
    var shipped = List.of(new Shipment("90", "1042", true, true, null, List.of(line), null, null));
    assertThat(StillToShip.of(order(1, 2), shipped, List.of(List.of(part("L1", 1), part("L2", 2)))))
        .containsExactly(List.of(part("L1", 1)));
    assertThat(order(1, 2).lines()).extracting(OrderLine::id).containsExactly("L1", "L2");
  }
}
