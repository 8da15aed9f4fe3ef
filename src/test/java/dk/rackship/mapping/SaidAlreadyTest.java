package dk.rackship.mapping;

import static dk.rackship.mapping.AddressBuilder.anAddress;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderLine;
import dk.rackship.webshipper.OrderStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An update that would change nothing is not sent, also where we do not know what was sent. */
class SaidAlreadyTest {
  private static final OrderDraft DRAFT = someFacts().draft();

  /** As Webshipper gives back what it was sent, with what it fills in itself. */
  private static Order found(OrderDraft sent, OrderLine... added) {
    var said = sent.attributes();
    var lines = new ArrayList<OrderLine>();
    said.orderLines().forEach(line -> lines.add(line.as(100L + lines.size())));
    lines.addAll(Stream.of(added).toList());
    return new Order("5005", read(said, lines, sent.shippingRateId()));
  }

  private static OrderAttributes read(
      OrderAttributes said, List<OrderLine> lines, @Nullable String rate) {
    return new OrderAttributes(
        OrderStatus.PENDING,
        said.extRef(),
        said.visibleRef(),
        said.currency(),
        said.externalComment(),
        "Packed by Ib",
        said.deliveryAddress(),
        said.senderAddress(),
        said.billingAddress(),
        null,
        said.originalShipping(),
        lines,
        "unlocked",
        "11",
        rate,
        null,
        null,
        null);
  }

  static Stream<FactsBuilder> changes() {
    return Stream.of(
        someFacts().with(anOrder().withNote("Ring twice")),
        someFacts().with(anOrder().withCurrency("NOK")),
        someFacts().with(anOrder().withDeliveryAddress(anAddress().build())),
        someFacts().with(anOrder().withLines(aLine().withQuantity("5"))),
        someFacts().with(anOrder().withLines(aLine().withPrice("149.51"))),
        someFacts().with(anOrder().withLines(aLine(), aLine().withId("2"))),
        someFacts().with(someSettings().withRate("4", "901")));
  }

  @Test
  void what_was_sent_is_said_already() {
    assertThat(SaidAlready.in(found(DRAFT), DRAFT)).isTrue();
  }

  @Test
  void what_somebody_added_in_webshipper_does_not_count() {
    var gift = ParcelBuilder.aLine(7L, "GIFT", "1", null);
    assertThat(SaidAlready.in(found(DRAFT, gift), DRAFT)).isTrue();
  }

  @Test
  void a_number_is_the_same_however_many_zeros_it_ends_with() {
    var zeros = someFacts().with(anOrder().withLines(aLine().withVat("25.00"))).draft();
    assertThat(SaidAlready.in(found(zeros), DRAFT)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatever_changes_in_the_draft_is_not_said_yet(FactsBuilder changed) {
    assertThat(SaidAlready.in(found(DRAFT), changed.draft())).isFalse();
  }

  @Test
  void a_line_that_rackbeat_has_no_more_is_still_to_be_taken_out() {
    var more = someFacts().with(anOrder().withLines(aLine(), aLine().withId("2"))).draft();
    assertThat(SaidAlready.in(found(more), DRAFT)).isFalse();
  }

  @Test
  void a_rate_that_webshipper_does_not_name_is_not_taken_for_ours() {
    var silent = new Order("5005", read(DRAFT.attributes(), DRAFT.attributes().orderLines(), null));
    assertThat(SaidAlready.in(silent, DRAFT)).isFalse();
  }
}
