package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.verdict;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.LineBuilder.aTextLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShipmentBuilder.aShipmentOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.TransferWhen;
import dk.rackship.rackbeat.Named;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderLine;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** 14, second choice: one Webshipper order for each shipment that is picked and shipped. */
class Rule14ShipmentTest {
  private static final Named SHOP = new Named("1002", "Butik");
  private static final OrderBuilder TWO_LINES =
      anOrder()
          .withLines(
              aLine().withId("881").withSku("A").withQuantity("4").withPrice("10"),
              aLine().withId("882").withSku("B").withQuantity("2").withPrice("20"));

  private static FactsBuilder facts(OrderBuilder order) {
    return someFacts()
        .with(order)
        .with(someSettings().withTransferWhen(TransferWhen.SHIPMENT_SHIPPED));
  }

  private static Decision decision(FactsBuilder facts, ShipmentBuilder shipment) {
    return RackbeatOrderRules.decide(facts.build(), shipment.build());
  }

  private static OrderDraft draft(OrderBuilder order, ShipmentBuilder shipment) {
    return ((Result.Send) decision(facts(order), shipment).result()).draft();
  }

  private static ReasonCode skipped(Decision decision) {
    return ((Result.Skip) decision.result()).reason().code();
  }

  @Test
  void rule_14_the_order_carries_the_number_of_the_order_and_the_id_of_the_shipment() {
    var sent = draft(TWO_LINES, aShipmentOf().with("881", "1")).attributes();
    assertThat(sent.extRef()).isEqualTo("1042-90211");
    assertThat(sent.visibleRef()).isEqualTo("1042-90211");
    assertThat(sent.status()).as("Webshipper's own, pending").isNull();
  }

  @Test
  void rule_14_only_the_lines_and_quantities_of_the_shipment_are_sent() {
    var lines = draft(TWO_LINES, aShipmentOf().with("882", "1")).attributes().orderLines();
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).quantity()).isEqualByComparingTo("1");
    assertThat(lines.get(0).extRef()).isEqualTo("882");
  }

  @Test
  void rule_14_prices_and_the_rest_are_those_of_the_orders_lines() {
    var line = draft(TWO_LINES, aShipmentOf().with("882", "1")).attributes().orderLines().get(0);
    assertThat(line.unitPrice()).isEqualByComparingTo("20");
    assertThat(line.sku()).isEqualTo("B");
    assertThat(line.vatPercent()).isEqualByComparingTo("25");
    assertThat(line.weight()).isEqualByComparingTo("0.35");
  }

  @Test
  void rule_14_all_but_lines_and_reference_is_said_as_of_the_whole_order() {
    var whole = someFacts().with(TWO_LINES).draft();
    var part = draft(TWO_LINES, aShipmentOf().with("881", "4").with("882", "2"));
    assertThat(part.shippingRateId()).isEqualTo(whole.shippingRateId());
    assertThat(part.attributes().orderLines()).isEqualTo(whole.attributes().orderLines());
    assertThat(part.attributes().deliveryAddress()).isEqualTo(whole.attributes().deliveryAddress());
    assertThat(part.attributes().currency()).isEqualTo(whole.attributes().currency());
  }

  @Test
  void rule_14_a_shipment_that_is_not_marked_shipped_is_not_sent() {
    var decision = decision(facts(TWO_LINES), aShipmentOf().with("881", "1").notYetShipped());
    assertThat(skipped(decision)).isEqualTo(ReasonCode.NOT_BOOKED);
    assertThat(verdict(decision, "14").message()).asString().contains("not marked as shipped");
  }

  @Test
  void rule_14_what_is_shipped_is_sent_although_its_order_was_reopened_or_cancelled_since() {
    assertThat(draft(anOrder().draft(), aShipmentOf().with("88123", "1"))).isNotNull();
    assertThat(draft(anOrder().cancelled(), aShipmentOf().with("88123", "1"))).isNotNull();
  }

  @Test
  void rule_14_before_the_first_shipment_the_order_waits_and_all_rules_are_asked() {
    var decision = RackbeatOrderRules.decideWithoutShipment(facts(TWO_LINES).build());
    assertThat(skipped(decision)).isEqualTo(ReasonCode.NOT_BOOKED);
    assertThat(decision.verdicts()).hasSize(8);
    assertThat(verdict(decision, "14").message()).asString().contains("No shipment");
    var draft = RackbeatOrderRules.decideWithoutShipment(facts(anOrder().draft()).build());
    assertThat(verdict(draft, "14").message()).asString().contains("draft").contains("shipments");
  }

  @Test
  void rule_15_counts_on_the_lines_of_the_shipment_and_the_place_they_left_from() {
    var settings = someSettings().withLocation("1002");
    var fromTheShop = aShipmentOf().with("881", null, "1", SHOP);
    var sent = decision(facts(TWO_LINES).with(settings), fromTheShop);
    assertThat(((Result.Send) sent.result()).draft().attributes().orderLines())
        .extracting(OrderLine::location)
        .containsExactly("Butik");
    var fromElsewhere = decision(facts(TWO_LINES).with(settings), aShipmentOf().with("881", "1"));
    assertThat(skipped(fromElsewhere)).isEqualTo(ReasonCode.NO_LINES_AT_LOCATION);
  }

  @Test
  void a_shipment_line_that_names_no_order_line_is_known_by_item_and_place_or_by_item() {
    var order =
        anOrder()
            .withLines(
                aLine().withId("881").withSku("A").withPrice("10"),
                aLine().withId("882").withSku("A").withPrice("20").at("1002", "Butik"));
    var shipment = aShipmentOf().with(null, "A", "1", SHOP).with(null, "A", "1", null);
    assertThat(draft(order, shipment).attributes().orderLines())
        .extracting(OrderLine::extRef)
        .containsExactly("882", "881");
  }

  @Test
  void goods_whose_order_line_is_gone_are_sent_without_a_price() {
    var line =
        draft(TWO_LINES, aShipmentOf().with("999", "GONE", "3", null))
            .attributes()
            .orderLines()
            .get(0);
    assertThat(line.sku()).isEqualTo("GONE");
    assertThat(line.quantity()).isEqualByComparingTo("3");
    assertThat(line.unitPrice()).isNull();
    assertThat(line.extRef()).isEqualTo("999");
  }

  @Test
  void a_line_of_text_in_a_shipment_is_left_out() {
    var order = anOrder().withLines(aLine().withId("881"), aTextLine().withId("882"));
    assertThat(
            draft(order, aShipmentOf().with("881", "1").with("882", "1")).attributes().orderLines())
        .hasSize(1);
  }

  @Test
  void half_a_piece_of_a_shipment_is_held() {
    var decision = decision(facts(TWO_LINES), aShipmentOf().with("881", "0.5"));
    assertThat(((Result.Hold) decision.result()).reason().code())
        .isEqualTo(ReasonCode.QUANTITY_NOT_WHOLE);
  }

  @Test
  void the_parts_of_a_shipped_line_add_up_to_what_was_ordered() {
    var first = draft(TWO_LINES, aShipmentOf().with("881", "1")).attributes().orderLines().get(0);
    var second = draft(TWO_LINES, aShipmentOf().with("881", "3")).attributes().orderLines().get(0);
    assertThat(first.pieces().add(second.pieces())).isEqualByComparingTo(BigDecimal.valueOf(4));
  }

  @Test
  void a_reference_leads_back_to_its_rackbeat_order() {
    var order = anOrder().build();
    var part = aShipmentOf().build();
    assertThat(Reference.read("1042")).contains(Reference.of(order));
    assertThat(Reference.read("1042-" + part.id())).contains(Reference.of(order, part));
    assertThat(Reference.of(order, part)).hasToString("1042-" + part.id());
    assertThat(Reference.read("SO-1042")).isEmpty();
    assertThat(Reference.read("1042-1-2")).isEmpty();
    assertThat(Reference.read("")).isEmpty();
    assertThat(Reference.read(null)).isEmpty();
  }
}
