package dk.rackship.mapping;

import static dk.rackship.mapping.ParcelBuilder.aLine;
import static dk.rackship.mapping.ParcelBuilder.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.rackbeat.Order;
import org.junit.jupiter.api.Test;

/** Nothing twice: an order with our reference counts as sent only if it is ours. */
class OurOrderTest {
  private static final Order ORDER =
      OrderBuilder.anOrder()
          .withLines(LineBuilder.aLine().withId("881"), LineBuilder.aLine().withId("882"))
          .build();

  @Test
  void its_lines_are_lines_of_the_rackbeat_order() {
    assertThat(
            OurOrder.isOf(anOrderOf(aLine(1L, "A", "4", "881"), aLine(2L, "B", "1", "882")), ORDER))
        .isTrue();
  }

  @Test
  void a_part_of_the_rackbeat_order_is_ours_too() {
    assertThat(OurOrder.isOf(anOrderOf(aLine(1L, "B", "1", "882")), ORDER)).isTrue();
  }

  @Test
  void a_line_that_somebody_added_in_webshipper_changes_nothing() {
    assertThat(
            OurOrder.isOf(
                anOrderOf(aLine(1L, "A", "4", "881"), aLine(2L, "GIFT", "1", null)), ORDER))
        .isTrue();
  }

  @Test
  void a_line_that_was_taken_out_in_rackbeat_since_changes_nothing() {
    assertThat(
            OurOrder.isOf(anOrderOf(aLine(1L, "A", "4", "881"), aLine(2L, "B", "1", "880")), ORDER))
        .isTrue();
  }

  @Test
  void a_webshops_order_with_lines_of_its_own_is_not_ours() {
    assertThat(OurOrder.isOf(anOrderOf(aLine(1L, "A", "4", "1"), aLine(2L, "B", "1", "2")), ORDER))
        .isFalse();
  }

  @Test
  void lines_that_name_nothing_prove_nothing() {
    assertThat(OurOrder.isOf(anOrderOf(aLine(1L, "A", "4", null), aLine(2L, "B", "1", " ")), ORDER))
        .isFalse();
    assertThat(OurOrder.isOf(anOrderOf(), ORDER)).isFalse();
  }
}
