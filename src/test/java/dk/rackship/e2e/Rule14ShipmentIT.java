package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.some;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** 14, second choice: each shipment is sent by itself, when it is picked and shipped. */
class Rule14ShipmentIT {
  private static final String CHAIR = "STOL-EG-01";
  private static final String CUSHION = "PUDE-ULD";
  private static final Consumer<ObjectNode> BY_SHIPMENTS =
      settings -> settings.put("transferWhen", "SHIPMENT_SHIPPED");

  private final Shop shop = Shop.openWith(BY_SHIPMENTS);

  private String order() {
    return shop.books(anOrder().of("3", CHAIR).of("2", CUSHION));
  }

  private static int quantity(JsonNode order, String sku) {
    int pieces = 0;
    for (JsonNode line : order.at("/attributes/order_lines")) {
      pieces += line.path("sku").asText().equals(sku) ? line.path("quantity").asInt() : 0;
    }
    return pieces;
  }

  /** Whatever is signalled before it is looked at before it ends. */
  private void lookedAtEverything() {
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isZero());
  }

  @Test
  void rule_14_each_shipped_part_becomes_one_order_and_they_add_up() {
    String number = order();
    String first = shop.ships(number, some(1, CHAIR));
    JsonNode one = shop.webshipperOrder(number + "-" + first);
    assertThat(quantity(one, CHAIR)).isEqualTo(1);
    assertThat(one.at("/attributes/order_lines")).hasSize(1);
    assertThat(one.at("/attributes/visible_ref").asText()).isEqualTo(number + "-" + first);
    assertThat(one.at("/attributes/status").asText()).isEqualTo("pending");
    String second = shop.ships(number);
    JsonNode two = shop.webshipperOrder(number + "-" + second);
    assertThat(quantity(two, CHAIR)).isEqualTo(2);
    assertThat(quantity(two, CUSHION)).isEqualTo(2);
    JsonNode transfer = shop.awaitsShipment(first, "TRANSFERRED");
    assertThat(transfer.path("direction").asText()).isEqualTo("RACKBEAT_TO_WEBSHIPPER");
    assertThat(transfer.path("rackbeatOrderNumber").asText()).isEqualTo(number);
    assertThat(transfer.path("reference").asText()).isEqualTo(number + "-" + first);
    shop.awaitsShipment(second, "TRANSFERRED");
    assertThat(shop.webshipperOrders(number)).isEmpty();
    assertThat(shop.transfers()).hasSize(2);
  }

  @Test
  void rule_14_neither_a_booked_order_nor_a_packed_shipment_is_sent() {
    String number = order();
    String packed = shop.packs(number, some(1, CHAIR));
    String other = shop.books(anOrder());
    shop.awaitsShipment(shop.ships(other), "TRANSFERRED");
    lookedAtEverything();
    assertThat(shop.transfers()).hasSize(1);
    assertThat(shop.webshipperOrders(number + "-" + packed)).isEmpty();
  }

  @Test
  void rule_14_dispatched_in_webshipper_rackbeat_gets_the_tracking_and_no_second_shipment() {
    String number = order();
    String shipment = shop.ships(number, some(1, CHAIR));
    shop.awaitsShipment(shipment, "TRANSFERRED");
    shop.dispatches(number + "-" + shipment, tracked("GLS-1"));
    JsonNode transfer = shop.awaitsShipment(shipment, "SHIPPED");
    assertThat(transfer.path("trackingNumbers").toString()).isEqualTo("[\"GLS-1\"]");
    assertThat(shop.notes(number)).hasSize(1);
    assertThat(shop.notes(number).get(0)).contains("GLS-1");
    assertThat(shop.rackbeatShipments(number)).hasSize(1);
    assertThat(shop.rackbeatOrder(number).path("is_shipped").asBoolean()).isFalse();
  }

  @Test
  void rule_14_set_to_dispatched_by_hand_nothing_is_shipped_in_rackbeat() {
    String number = order();
    String shipment = shop.ships(number, some(1, CHAIR));
    shop.awaitsShipment(shipment, "TRANSFERRED");
    shop.inWebshipper("mark-dispatched", number + "-" + shipment);
    shop.awaitsShipment(shipment, "SHIPPED");
    assertThat(shop.rackbeatShipments(number)).hasSize(1);
    assertThat(shop.notes(number)).isEmpty();
  }

  @Test
  void rule_14_a_shipment_whose_webhooks_were_lost_is_found_by_reconciliation() {
    shop.suffers("rackbeat", "{\"webhooksOff\": true}");
    String number = order();
    shop.awaitsShipment(shop.ships(number, some(1, CHAIR)), "TRANSFERRED");
  }

  @Test
  void rule_14_a_creation_whose_answer_is_lost_makes_one_order() {
    shop.suffers("webshipper", "{\"lostAnswers\": 1}");
    String number = order();
    String shipment = shop.ships(number, some(1, CHAIR));
    JsonNode sent = shop.awaitsShipment(shipment, "TRANSFERRED");
    assertThat(sent.path("rackbeatOrderNumber").asText()).isEqualTo(number);
    assertThat(shop.storyOf(sent).path("attemptLog").findValuesAsText("reasonCode"))
        .containsExactly("OUTCOME_UNKNOWN");
    assertThat(shop.webshipperOrders(number + "-" + shipment)).hasSize(1);
  }

  @Test
  void i3_a_shipment_shipped_before_the_settings_were_valid_moves_only_by_hand() {
    Shop late = Shop.connected();
    String number = late.books(anOrder().of("3", CHAIR));
    String before = late.ships(number, some(1, CHAIR));
    // Rackbeat's times are whole seconds, and one second more is tolerated
    await().pollDelay(Duration.ofMillis(2500)).until(() -> true);
    late.chooses(BY_SHIPMENTS);
    String after = late.ships(number, some(2, CHAIR));
    late.awaitsShipment(after, "TRANSFERRED");
    Shop.eventually(() -> assertThat(late.describe().at("/queue/waiting").asInt()).isZero());
    assertThat(late.shipmentTransfer(before)).isEmpty();
    assertThat(late.webshipperOrders(number + "-" + before)).isEmpty();
  }

  @Test
  void rule_14_an_order_that_was_sent_as_a_whole_stays_whole_and_ours_is_never_sent() {
    shop.chooses(settings -> {});
    String number = order();
    shop.awaits(number, "TRANSFERRED");
    shop.chooses(BY_SHIPMENTS);
    shop.dispatches(number, tracked("GLS-1").with(1, CHAIR));
    shop.awaits(number, "PARTLY_SHIPPED");
    String byHand = shop.ships(number);
    shop.awaitsInWebshipper(number, "dispatched");
    shop.awaits(number, "SHIPPED");
    lookedAtEverything();
    assertThat(shop.rackbeatShipments(number)).hasSize(2);
    assertThat(shop.webshipperOrders(number + "-" + byHand)).isEmpty();
    assertThat(shop.state("webshipper", "orders")).hasSize(1);
    assertThat(shop.transfers()).hasSize(1);
  }

  @Test
  void rule_14_an_order_whose_first_shipment_was_sent_by_itself_never_goes_as_a_whole() {
    String number = order();
    shop.awaitsShipment(shop.ships(number, some(1, CHAIR)), "TRANSFERRED");
    shop.chooses(settings -> {});
    shop.edits(number, anOrder().with("note", "Ring first"));
    String later = shop.ships(number);
    shop.awaitsShipment(later, "TRANSFERRED");
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    assertThat(shop.webshipperOrders(number)).isEmpty();
  }

  @Test
  void rule_14_an_order_that_was_held_as_a_whole_goes_by_shipments_from_now_on() {
    shop.chooses(
        settings -> settings.putNull("standardShippingRateId").put("whenRateIsMissing", "HOLD"));
    String number = shop.books(anOrder().of("3", CHAIR).withDeliveryTerms(5));
    shop.awaits(number, "ON_HOLD", "RATE_MISSING");
    shop.chooses(BY_SHIPMENTS);
    shop.awaits(number, "CANCELLED");
    String shipment = shop.ships(number);
    shop.awaitsShipment(shipment, "TRANSFERRED");
    assertThat(shop.webshipperOrders(number)).isEmpty();
  }

  @Test
  void rule_15_counts_on_the_lines_of_the_shipment() {
    shop.chooses(BY_SHIPMENTS.andThen(settings -> settings.put("transferLocationId", "1002")));
    String number =
        shop.books(anOrder().atLocation("3", CHAIR, 1001).atLocation("2", CUSHION, 1002));
    String elsewhere = shop.ships(number, some(1, CHAIR));
    shop.awaitsShipment(elsewhere, "SKIPPED", "NO_LINES_AT_LOCATION");
    String both = shop.ships(number);
    JsonNode sent = shop.webshipperOrder(number + "-" + both);
    assertThat(quantity(sent, CHAIR)).isZero();
    assertThat(quantity(sent, CUSHION)).isEqualTo(2);
    shop.awaitsShipment(both, "TRANSFERRED");
  }

  @Test
  void rule_7_a_shipment_of_an_excluded_group_is_skipped_until_a_person_retries_it() {
    shop.chooses(
        BY_SHIPMENTS.andThen(settings -> settings.putArray("excludedCustomerGroupIds").add("3")));
    String number = shop.books(anOrder().from(NewOrder.OF_THE_EXCLUDED_GROUP));
    String shipment = shop.ships(number);
    JsonNode skipped = shop.awaitsShipment(shipment, "SKIPPED", "CUSTOMER_GROUP_EXCLUDED");
    assertThat(skipped.path("rackbeatOrderNumber").asText()).isEqualTo(number);
    shop.chooses(BY_SHIPMENTS);
    shop.retries(skipped);
    shop.awaitsShipment(shipment, "TRANSFERRED");
  }

  @Test
  void rule_2_a_held_shipment_is_released_by_a_new_mapping_once() {
    Consumer<ObjectNode> hold =
        BY_SHIPMENTS.andThen(
            s -> s.putNull("standardShippingRateId").put("whenRateIsMissing", "HOLD"));
    shop.chooses(hold);
    String number = shop.books(anOrder().withDeliveryTerms(5));
    String shipment = shop.ships(number);
    shop.awaitsShipment(shipment, "ON_HOLD", "RATE_MISSING");
    shop.chooses(
        hold.andThen(
            s ->
                s.withArray("/shippingRates")
                    .addObject()
                    .put("deliveryTermsId", "5")
                    .put("shippingRateId", "72")));
    shop.awaitsShipment(shipment, "TRANSFERRED");
    assertThat(shop.webshipperOrders(number + "-" + shipment)).hasSize(1);
  }

  @Test
  void changed_in_rackbeat_the_shipments_unsent_order_is_updated() {
    String number = order();
    String shipment = shop.ships(number, some(1, CHAIR));
    shop.awaitsShipment(shipment, "TRANSFERRED");
    shop.edits(number, anOrder().with("note", "Ring first"));
    Shop.eventually(
        () ->
            assertThat(
                    shop.webshipperOrder(number + "-" + shipment)
                        .at("/attributes/external_comment")
                        .asText())
                .isEqualTo("Ring first"));
  }

  @Test
  void its_order_cancelled_in_rackbeat_what_was_shipped_is_left() {
    String number = order();
    String shipment = shop.ships(number, some(1, CHAIR));
    shop.awaitsShipment(shipment, "TRANSFERRED");
    shop.inRackbeat("cancel", number);
    shop.awaitsShipment(shop.ships(shop.books(anOrder())), "TRANSFERRED");
    lookedAtEverything();
    assertThat(shop.statusInWebshipper(number + "-" + shipment)).isEqualTo("pending");
    shop.awaitsShipment(shipment, "TRANSFERRED");
  }

  @Test
  void a_shipment_deleted_in_rackbeat_before_its_dispatch_is_cancelled_in_webshipper() {
    String number = order();
    String shipment = shop.ships(number, some(1, CHAIR));
    shop.awaitsShipment(shipment, "TRANSFERRED");
    shop.sandbox().delete("/rackbeat/order-shipments/" + shipment).expect(204);
    shop.edits(number, anOrder().with("note", "Not yet"));
    shop.awaitsShipment(shipment, "CANCELLED");
    assertThat(shop.statusInWebshipper(number + "-" + shipment)).isEqualTo("cancelled");
  }
}
