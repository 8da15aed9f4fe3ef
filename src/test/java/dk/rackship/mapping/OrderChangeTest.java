package dk.rackship.mapping;

import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.ParcelBuilder.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderLine;
import dk.rackship.webshipper.OrderStatus;
import org.junit.jupiter.api.Test;

/** Updating clears nothing that the merchant did in Webshipper beyond our fields. */
class OrderChangeTest {
  private static final OrderDraft DRAFT =
      someFacts().with(anOrder().withLines(aLine().withId("881"), aLine().withId("882"))).draft();

  private static OrderLine there(long id, String reference) {
    return ParcelBuilder.aLine(id, "CYK-LYS/200", "9", reference.isEmpty() ? null : reference);
  }

  @Test
  void a_line_that_webshipper_has_stays_the_same_line() {
    var lines =
        OrderChange.content(anOrderOf(there(2, "882"), there(1, "881")), DRAFT)
            .attributes()
            .orderLines();
    assertThat(lines).extracting(OrderLine::id).containsExactly(1L, 2L);
    assertThat(lines).extracting(OrderLine::quantity).allMatch(q -> q.intValue() == 4);
  }

  @Test
  void a_new_line_has_no_id_and_one_that_rackbeat_dropped_is_left_out() {
    var lines =
        OrderChange.content(anOrderOf(there(1, "881"), there(3, "880")), DRAFT)
            .attributes()
            .orderLines();
    assertThat(lines).extracting(OrderLine::id).containsExactly(1L, null);
  }

  @Test
  void a_line_that_somebody_added_in_webshipper_is_kept_as_it_is() {
    var lines =
        OrderChange.content(anOrderOf(there(1, "881"), there(2, "882"), there(7, "")), DRAFT)
            .attributes()
            .orderLines();
    assertThat(lines).extracting(OrderLine::id).containsExactly(1L, 2L, 7L);
    assertThat(lines.get(2).quantity()).isEqualByComparingTo("9");
  }

  @Test
  void a_line_that_webshipper_split_becomes_one_again() {
    var lines =
        OrderChange.content(anOrderOf(there(1, "881"), there(4, "881"), there(2, "882")), DRAFT)
            .attributes()
            .orderLines();
    assertThat(lines).extracting(OrderLine::id).containsExactly(1L, 2L);
  }

  @Test
  void the_status_and_what_is_not_ours_are_not_named() {
    var change = OrderChange.content(anOrderOf(), DRAFT).attributes();
    assertThat(change.status()).isNull();
    assertThat(change.internalComment()).isNull();
    assertThat(change.dropPoint()).isNull();
    assertThat(change.lockState()).isNull();
  }

  @Test
  void a_revival_sends_the_content_of_now_and_makes_it_pending() {
    var change = OrderChange.revival(anOrderOf(there(1, "881")), DRAFT);
    assertThat(change.attributes().status()).isEqualTo(OrderStatus.PENDING);
    assertThat(change.attributes().orderLines()).hasSize(2);
    assertThat(change.shippingRateId()).isEqualTo(DRAFT.shippingRateId());
  }

  @Test
  void another_status_names_nothing_else() {
    assertThat(OrderChange.status("7", OrderStatus.CANCELLED).attributes())
        .isEqualTo(dk.rackship.webshipper.OrderAttributes.only(OrderStatus.CANCELLED));
  }
}
