package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.WebshopOrder.aWebshopOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Webshipper's orders become Rackbeat's, by the rules 2, 5, 6, 8 to 13. */
class ImportIT {
  private final Shop shop = Shop.openBothWays();

  @Test
  void rule_13_a_webshop_order_of_any_channel_becomes_a_booked_order_once() {
    var order = shop.sells(aWebshopOrder().referenced("1042"));

    JsonNode transfer = shop.awaitsImport(order, "TRANSFERRED");

    JsonNode made = shop.imported(order);
    assertThat(made.path("is_booked").asBoolean()).isTrue();
    assertThat(made.path("heading").asText()).isEqualTo("1042");
    assertThat(transfer.path("direction").asText()).isEqualTo("WEBSHIPPER_TO_RACKBEAT");
    assertThat(transfer.path("rackbeatOrderNumber").asText())
        .isEqualTo(made.path("number").asText());
    assertThat(transfer.path("reference").asText()).isEqualTo("1042");
  }

  @Test
  void rule_13_a_copy_of_an_imported_order_in_rackbeat_is_an_order_of_its_own() {
    var order = shop.sells(aWebshopOrder());
    shop.awaitsImport(order, "TRANSFERRED");
    String made = shop.imported(order).path("number").asText();

    String copy = shop.books(anOrder().with("otherReference", "WS-" + order));

    shop.awaits(copy, "TRANSFERRED");
    assertThat(shop.webshipperOrders(copy)).hasSize(1);
    assertThat(shop.webshipperOrders(made)).isEmpty();
    assertThat(shop.previews(made).at("/reason/code").asText()).isEqualTo("ORIGIN_ECHO");
  }

  @Test
  void rules_5_9_10_and_11_every_order_has_the_chosen_terms_employee_layout_and_vat_zone() {
    shop.chooses(
        settings ->
            Documents.bothWays(settings)
                .put("paymentTermsId", "3")
                .put("employeeId", "1")
                .put("layoutId", "2")
                .put("vatZone", "eu"));
    var order = shop.sells(aWebshopOrder());

    shop.awaitsImport(order, "TRANSFERRED");

    JsonNode made = shop.imported(order);
    assertThat(made.path("payment_terms_id").asInt()).isEqualTo(3);
    assertThat(made.path("employee_id").asInt()).isEqualTo(1);
    assertThat(made.path("layout_id").asInt()).isEqualTo(2);
    assertThat(made.path("vat_zone").asText()).isEqualTo("eu");
  }

  @Test
  void rule_6_a_new_buyer_becomes_a_customer_of_the_chosen_group() {
    var order = shop.sells(aWebshopOrder().from("Bo Bjerg", "bo.bjerg@example.test"));

    shop.awaitsImport(order, "TRANSFERRED");

    JsonNode customer = shop.customer(shop.imported(order).path("customer_id").asText());
    assertThat(customer.path("name").asText()).isEqualTo("Bo Bjerg");
    assertThat(customer.path("customer_group_id").asInt()).isEqualTo(2);
    assertThat(customer.path("address_city").asText()).isEqualTo("Aarhus C");
  }

  @Test
  void rule_6_a_known_buyer_is_found_by_the_email_and_keeps_the_group() {
    var order = shop.sells(aWebshopOrder().from("I. Holm", "ida.holm@example.test"));

    shop.awaitsImport(order, "TRANSFERRED");

    assertThat(shop.imported(order).path("customer_id").asInt()).isEqualTo(10001);
    assertThat(shop.customer("10001").path("customer_group_id").asInt()).isEqualTo(1);
  }

  @Test
  void rule_6_of_several_with_the_same_email_it_is_the_lowest_number_and_says_so() {
    shop.knows("customers", 10099, "{\"contact_email\": \"ida.holm@example.test\"}");
    var order = shop.sells(aWebshopOrder().from("Ida Holm", "ida.holm@example.test"));

    shop.awaitsImport(order, "TRANSFERRED", "CUSTOMER_AMBIGUOUS");

    assertThat(shop.imported(order).path("customer_id").asInt()).isEqualTo(10001);
  }

  @Test
  void rule_6_a_barred_customer_holds_the_order_until_the_bar_is_lifted() {
    var order = shop.sells(aWebshopOrder().from("Glemsom", "kontakt@glemsom.example.test"));
    JsonNode held = shop.awaitsImport(order, "ON_HOLD", "CUSTOMER_BARRED");

    shop.knows("customers", 10004, "{\"is_barred\": false}");
    shop.retries(held);

    shop.awaitsImport(order, "TRANSFERRED");
  }

  @Test
  void rules_6_and_8_many_first_orders_of_one_new_buyer_make_one_customer_and_one_product() {
    var orders =
        IntStream.range(0, 12)
            .parallel()
            .mapToObj(
                i ->
                    shop.sells(
                        aWebshopOrder()
                            .from("Ny Kunde", "ny.kunde@example.test")
                            .of(1, "NY-VARE-1", "80")))
            .toList();

    orders.forEach(order -> shop.awaitsImport(order, "TRANSFERRED"));

    assertThat(shop.state("rackbeat", "customers"))
        .filteredOn(c -> c.path("contact_email").asText().equals("ny.kunde@example.test"))
        .hasSize(1);
    assertThat(shop.state("rackbeat", "products"))
        .filteredOn(p -> p.path("number").asText().equals("NY-VARE-1"))
        .hasSize(1);
  }

  @Test
  void rule_8_a_new_product_is_made_in_the_chosen_group_and_a_known_one_is_left_alone() {
    JsonNode before = shop.product("PUDE-ULD");
    var order =
        shop.sells(
            aWebshopOrder()
                .of(2, "NY-STOL", "120.50")
                .of(1, "5701234000042", "1")
                .of(1, "LAMPE/40 SORT", "5"));

    shop.awaitsImport(order, "TRANSFERRED");

    assertThat(shop.product("NY-STOL").path("group_id").asInt()).isEqualTo(2);
    assertThat(shop.product("NY-STOL").path("sales_price").decimalValue())
        .isEqualByComparingTo("120.5");
    assertThat(items(shop.imported(order))).containsExactly("NY-STOL", "PUDE-ULD", "LAMPE/40 SORT");
    assertThat(shop.product("PUDE-ULD")).isEqualTo(before);
  }

  @Test
  void rule_8_a_number_that_is_too_long_holds_the_order_and_is_never_cut() {
    var order = shop.sells(aWebshopOrder().of(1, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "5"));

    shop.awaitsImport(order, "ON_HOLD", "PRODUCT_NUMBER_TOO_LONG");

    assertThat(shop.state("rackbeat", "products"))
        .noneMatch(p -> p.path("number").asText().startsWith("ABC"));
  }

  @Test
  void rule_8_goods_without_an_sku_hold_the_order_and_freight_becomes_a_text_line() {
    var nameless = aWebshopOrder().of(1, "PUDE-ULD", "5");
    nameless.last().remove("sku");
    shop.awaitsImport(shop.sells(nameless), "ON_HOLD", "SKU_MISSING");

    var order = shop.sells(aWebshopOrder().of(1, "PUDE-ULD", "100").virtual("Fragt", "49"));
    shop.awaitsImport(order, "TRANSFERRED");

    JsonNode freight = shop.imported(order).path("lines").get(1);
    assertThat(freight.path("name").asText()).isEqualTo("Fragt");
    assertThat(freight.path("child_id").isNull()).isTrue();
    assertThat(freight.path("line_price").decimalValue()).isEqualByComparingTo("49");
  }

  @Test
  void rule_12_the_location_is_the_settings_unless_the_products_own_is_wanted() {
    var always = shop.sells(aWebshopOrder().of(1, "PUDE-ULD", "5"));
    shop.awaitsImport(always, "TRANSFERRED");
    assertThat(locations(shop.imported(always))).containsExactly("1001");

    shop.chooses(s -> Documents.bothWays(s).put("useProductDefaultLocation", true));
    var own = shop.sells(aWebshopOrder().of(1, "PUDE-ULD", "5").of(1, "NY-HYLDE", "5"));
    shop.awaitsImport(own, "TRANSFERRED");
    assertThat(locations(shop.imported(own))).containsExactly("1002", "1001");
  }

  @Test
  void rule_2_the_delivery_terms_are_the_lowest_that_map_to_the_orders_rate() {
    shop.chooses(
        s -> {
          Documents.bothWays(s);
          s.withArray("/shippingRates")
              .addObject()
              .put("deliveryTermsId", "4")
              .put("shippingRateId", "32");
        });
    var order = aWebshopOrder();
    order.document().put("orderChannelId", 7).put("shippingRateId", 32);

    var sold = shop.sells(order);
    shop.awaitsImport(sold, "TRANSFERRED");

    assertThat(shop.imported(sold).path("delivery_terms_id").asInt()).isEqualTo(2);
  }

  @Test
  void money_is_right_to_the_cent_and_0_percent_is_not_missing() {
    var order = aWebshopOrder().with("currency", "NOK").of(3, "PUDE-ULD", "33.33");
    order.last().put("discount_value", 10).put("discount_type", "percent").put("vat_percent", 0);
    order.of(1, "STOL-EG-01", "99.99").last().remove("vat_percent");

    var sold = shop.sells(order);
    shop.awaitsImport(sold, "TRANSFERRED");

    JsonNode made = shop.imported(sold);
    assertThat(made.path("currency").asText()).isEqualTo("NOK");
    assertThat(made.at("/lines/0/vat_percentage").decimalValue()).isEqualByComparingTo("0");
    assertThat(made.at("/lines/0/line_total").decimalValue()).isEqualByComparingTo("89.991");
    assertThat(made.at("/lines/1/vat_percentage").decimalValue()).isEqualByComparingTo("25");
  }

  @Test
  void drop_point_and_comment_stand_in_the_note() {
    ObjectNode shopPoint =
        Documents.empty()
            .put("drop_point_id", "98231")
            .put("name", "Kiosken")
            .put("city", "Aalborg");
    var order =
        shop.sells(
            aWebshopOrder().with("external_comment", "Ring først").with("drop_point", shopPoint));

    shop.awaitsImport(order, "TRANSFERRED");

    assertThat(shop.imported(order).path("note").asText())
        .contains("Kiosken", "98231", "Ring først");
  }

  @Test
  void it_stays_a_draft_where_the_merchant_books_by_hand() {
    shop.chooses(s -> Documents.bothWays(s).put("bookImportedOrders", false));
    var order = shop.sells(aWebshopOrder());

    shop.awaitsImport(order, "TRANSFERRED");

    assertThat(shop.imported(order).path("is_booked").asBoolean()).isFalse();
  }

  @Test
  void rule_13_with_the_direction_off_it_is_skipped_and_stays_so_when_it_is_switched_on() {
    shop.chooses(s -> Documents.bothWays(s).put("orderTransfer", "RACKBEAT_TO_WEBSHIPPER"));
    var order = shop.sells(aWebshopOrder());
    JsonNode skipped = shop.awaitsImport(order, "SKIPPED", "DIRECTION_OFF");

    shop.chooses(Documents::bothWays);
    shop.stepsInWebshipper("hold", order);
    shop.awaitsImport(shop.sells(aWebshopOrder()), "TRANSFERRED");
    shop.awaitsImport(order, "SKIPPED", "DIRECTION_OFF");

    shop.retries(skipped);
    shop.awaitsImport(order, "TRANSFERRED");
  }

  @Test
  void i3_what_was_made_before_the_settings_were_valid_does_not_move_by_itself() {
    Shop late = Shop.connected();
    var before = late.sells(aWebshopOrder());
    // one second is tolerated, for Rackbeat's times are whole ones
    await().pollDelay(Duration.ofMillis(2500)).until(() -> true);
    late.chooses(Documents::bothWays);
    late.stepsInWebshipper("hold", before);

    late.awaitsImport(late.sells(aWebshopOrder()), "TRANSFERRED");

    assertThat(late.transferOfImport(before)).isEmpty();
  }

  @Test
  void cancelled_or_dispatched_before_it_could_be_made_it_is_not_made() {
    shop.api().post("/pause", "").expect(200);
    var cancelled = shop.sells(aWebshopOrder());
    var dispatched = shop.sells(aWebshopOrder());
    shop.stepsInWebshipper("cancel", cancelled);
    shop.stepsInWebshipper("mark-dispatched", dispatched);

    shop.api().post("/resume", "").expect(200);

    shop.awaitsImport(dispatched, "SKIPPED");
    shop.awaitsImport(shop.sells(aWebshopOrder()), "TRANSFERRED");
    assertThat(shop.importsOf(cancelled)).isEmpty();
    assertThat(shop.importsOf(dispatched)).isEmpty();
  }

  @Test
  void lost_answers_make_no_second_customer_product_or_order() {
    shop.suffers("rackbeat", "{\"lostAnswers\": 3}");
    var order =
        shop.sells(aWebshopOrder().from("Ny Kunde", "ny@example.test").of(1, "NY-VARE", "5"));

    shop.awaitsImport(order, "TRANSFERRED");

    assertThat(shop.imported(order).path("is_booked").asBoolean()).isTrue();
    assertThat(shop.state("rackbeat", "customers"))
        .filteredOn(c -> c.path("contact_email").asText().equals("ny@example.test"))
        .hasSize(1);
  }

  private static List<String> items(JsonNode order) {
    return texts(order, "child_id");
  }

  private static List<String> locations(JsonNode order) {
    return texts(order, "location_id");
  }

  private static List<String> texts(JsonNode order, String field) {
    return StreamSupport.stream(order.path("lines").spliterator(), false)
        .map(line -> line.path(field).asText())
        .toList();
  }
}
