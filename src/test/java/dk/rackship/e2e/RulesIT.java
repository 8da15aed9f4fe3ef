package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Every way in which a rule of the setup guide stops an order, and what lets it go on. */
class RulesIT {
  private static final int PICKED_UP = 5;

  // ---- 1

  @Test
  void rule_1_a_suspended_channel_holds_the_order_and_names_the_setting() {
    Shop shop = Shop.open();
    shop.sandbox().put("/webshipper/order_channels/7", "{\"sync_status\": \"suspended\"}");
    shop.api().post("/options/refresh", "").expect(200);
    String number = shop.books(anOrder());
    JsonNode transfer = shop.awaits(number, "ON_HOLD", "SETTING_INVALID");
    assertThat(transfer.at("/reason/message").asText()).contains("Order channel");
    assertThat(shop.webshipperOrders(number)).isEmpty();
  }

  @Test
  void rule_1_a_channel_suspended_since_the_lists_were_read_holds_the_order_too() {
    Shop shop = Shop.open();
    shop.sandbox().put("/webshipper/order_channels/7", "{\"sync_status\": \"suspended\"}");
    String number = shop.books(anOrder());
    JsonNode transfer = shop.awaits(number, "ON_HOLD", "SETTING_INVALID");
    assertThat(transfer.at("/reason/message").asText()).contains("orderChannelId");
    shop.sandbox().put("/webshipper/order_channels/7", "{\"sync_status\": \"synchronize\"}");
    shop.chooses(settings -> settings.put("orderChannelId", "7"));
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void rule_1_a_deleted_channel_holds_the_order_until_another_is_chosen() {
    Shop shop = Shop.open();
    shop.sandbox().delete("/webshipper/order_channels/7").expect(204);
    shop.api().post("/options/refresh", "").expect(200);
    String number = shop.books(anOrder());
    shop.awaits(number, "ON_HOLD", "SETTING_INVALID");
    shop.chooses(
        settings -> {
          settings.put("orderChannelId", "8").put("standardShippingRateId", "43");
          settings.putArray("shippingRates");
        });
    shop.awaits(number, "TRANSFERRED");
    assertThat(shop.webshipperOrder(number).at("/relationships/order_channel/data/id").asText())
        .isEqualTo("8");
  }

  @Test
  void rule_1_the_channel_of_a_running_order_is_remembered_when_the_setting_changes() {
    Shop shop = Shop.open();
    String running = shop.books(anOrder());
    shop.awaits(running, "TRANSFERRED");
    shop.chooses(RulesIT::theOtherChannel);
    shop.edits(running, anOrder().of("5", "STOL-EG-01"));
    Shop.eventually(
        () ->
            assertThat(
                    shop.webshipperOrder(running).at("/attributes/order_lines/0/quantity").asInt())
                .isEqualTo(5));
    assertThat(channel(shop.webshipperOrder(running))).isEqualTo("7");
    String later = shop.books(anOrder());
    shop.awaits(later, "TRANSFERRED");
    assertThat(channel(shop.webshipperOrder(later))).isEqualTo("8");
    shop.dispatches(running, tracked("GLS-1"));
    shop.awaits(running, "SHIPPED");
  }

  private static void theOtherChannel(ObjectNode settings) {
    settings.put("orderChannelId", "8").put("standardShippingRateId", "43");
    settings.putArray("shippingRates");
  }

  private static String channel(JsonNode order) {
    return order.at("/relationships/order_channel/data/id").asText();
  }

  @Test
  void rule_1_the_same_number_in_another_channel_is_another_order() {
    Shop shop = Shop.open();
    String number = shop.drafts(anOrder());
    shopOrder(shop, number, "8");
    shop.inRackbeat("book", number);
    shop.awaits(number, "TRANSFERRED");
    assertThat(shop.webshipperOrders(number)).extracting(RulesIT::channel).contains("7", "8");
  }

  @Test
  void an_order_of_somebody_else_with_our_number_is_not_taken_for_ours() {
    Shop shop = Shop.open();
    String number = shop.drafts(anOrder());
    String other = shopOrder(shop, number, "7");
    shop.inRackbeat("book", number);
    JsonNode transfer = shop.awaits(number, "FAILED", "VENDOR_REJECTED");
    assertThat(transfer.at("/reason/message").asText()).contains("another order", number);
    assertThat(shop.webshipperOrders(number)).hasSize(1);
    shop.sandbox().delete("/webshipper/orders/" + other).expect(204);
    shop.retries(transfer);
    shop.awaits(number, "TRANSFERRED");
  }

  /** An order that a webshop sent to Webshipper, counted by itself. */
  private static String shopOrder(Shop shop, String reference, String channel) {
    ObjectNode order = Documents.empty().put("ext_ref", reference).put("orderChannelId", channel);
    return shop.sandbox().post("/webshipper/orders", order).expect(201).at("/id");
  }

  // ---- 2

  @Test
  void rule_2_a_missing_rate_holds_the_order_and_a_new_mapping_releases_it_once() {
    Shop shop = Shop.openWith(RulesIT::holdWithoutRate);
    String number = shop.books(anOrder().withDeliveryTerms(PICKED_UP));
    shop.awaits(number, "ON_HOLD", "RATE_MISSING");
    assertThat(shop.describe().at("/queue/needsAttention").asInt()).isOne();
    assertThat(shop.webshipperOrders(number)).isEmpty();
    shop.chooses(
        settings -> {
          holdWithoutRate(settings);
          ObjectNode row = settings.withArray("/shippingRates").addObject();
          row.put("deliveryTermsId", "5").put("shippingRateId", "72");
        });
    shop.awaits(number, "TRANSFERRED");
    assertThat(rate(shop.webshipperOrder(number))).isEqualTo("72");
  }

  @Test
  void rule_2_a_rate_that_is_hidden_since_counts_as_missing_and_the_standard_is_used() {
    Shop shop = Shop.open();
    shop.sandbox().put("/webshipper/shipping_rates/32", "{\"is_hidden\": true}").expect(200);
    shop.api().post("/options/refresh", "").expect(200);
    assertThat(rate(shop.webshipperOrder(shop.books(anOrder())))).isEqualTo("73");
  }

  private static void holdWithoutRate(ObjectNode settings) {
    settings.putNull("standardShippingRateId").put("whenRateIsMissing", "HOLD");
  }

  private static String rate(JsonNode order) {
    return order.at("/relationships/shipping_rate/data/id").asText();
  }

  @Test
  void rule_2_without_a_rate_the_delivery_terms_name_goes_along() {
    Shop shop = Shop.openWith(settings -> settings.putNull("standardShippingRateId"));
    String number = shop.books(anOrder().withDeliveryTerms(PICKED_UP));
    JsonNode order = shop.webshipperOrder(number);
    assertThat(rate(order)).isEmpty();
    assertThat(order.at("/attributes/original_shipping/shipping_name").asText())
        .isEqualTo("Afhentning");
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void rule_2_delivery_terms_without_a_rate_of_their_own_get_the_standard_rate() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().withDeliveryTerms(PICKED_UP));
    assertThat(rate(shop.webshipperOrder(number))).isEqualTo("73");
  }

  @Test
  void rule_2_a_rate_that_needs_a_drop_point_holds_an_order_without_one() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().withDeliveryTerms(1));
    shop.awaits(number, "ON_HOLD", "DROP_POINT_REQUIRED");
    assertThat(shop.webshipperOrders(number)).isEmpty();
  }

  // ---- 3

  @Test
  void rule_3_an_unknown_country_holds_the_order_until_it_is_put_right_in_rackbeat() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().from(NewOrder.OF_ATLANTIS));
    shop.awaits(number, "ON_HOLD", "COUNTRY_UNKNOWN");
    shop.edits(
        number, anOrder().with("deliveryAddress", aHouse()).with("billingAddress", aHouse()));
    shop.awaits(number, "TRANSFERRED");
    assertThat(
            shop.webshipperOrder(number).at("/attributes/delivery_address/country_code").asText())
        .isEqualTo("GB");
  }

  private static ObjectNode aHouse() {
    return Documents.json(
        """
        {"name": "Harbour & Oak", "street": "18 Wharf Road", "zipcode": "N1 7GR", "city": "London",
         "country": "United Kingdom"}
        """);
  }

  @Test
  void rule_3_an_address_without_a_zip_code_holds_the_order_and_says_what_is_missing() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().with("deliveryAddress", aHouse().put("zipcode", "")));
    JsonNode transfer = shop.awaits(number, "ON_HOLD", "ADDRESS_INCOMPLETE");
    assertThat(transfer.at("/reason/message").asText()).contains("zip code");
  }

  @Test
  void rule_3_switched_off_the_customers_main_address_is_used_and_no_sender() {
    Shop shop = Shop.openWith(settings -> settings.put("sendDeliveryAndPickupAddress", false));
    JsonNode order =
        shop.webshipperOrder(shop.books(anOrder().from(NewOrder.KAFFEBAREN))).path("attributes");
    assertThat(order.at("/delivery_address/address_1").asText()).isEqualTo("Elmegade 4, st.");
    assertThat(order.path("sender_address").isObject()).isFalse();
  }

  @Test
  void rule_3_switched_on_the_orders_own_sender_address_wins() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().with("senderAddress", aHouse()));
    assertThat(shop.webshipperOrder(number).at("/attributes/sender_address/city").asText())
        .isEqualTo("London");
  }

  // ---- 7

  @Test
  void rule_7_an_order_of_an_excluded_customer_group_is_skipped() {
    Shop shop = Shop.openWith(settings -> settings.putArray("excludedCustomerGroupIds").add("3"));
    String number = shop.books(anOrder().from(NewOrder.OF_THE_EXCLUDED_GROUP));
    shop.awaits(number, "SKIPPED", "CUSTOMER_GROUP_EXCLUDED");
    assertThat(shop.webshipperOrders(number)).isEmpty();
    assertThat(shop.describe().at("/queue/needsAttention").asInt()).isZero();
  }

  @Test
  void rule_7_a_skipped_order_is_sent_when_a_person_retries_it_with_the_settings_of_now() {
    Shop shop = Shop.openWith(settings -> settings.putArray("excludedCustomerGroupIds").add("3"));
    String number = shop.books(anOrder().from(NewOrder.OF_THE_EXCLUDED_GROUP));
    JsonNode skipped = shop.awaits(number, "SKIPPED", "CUSTOMER_GROUP_EXCLUDED");
    shop.chooses(settings -> settings.putArray("excludedCustomerGroupIds"));
    shop.api().post("/transfers/" + skipped.path("id").asText() + "/retry", "").expect(202);
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void rule_7_an_order_that_was_sent_is_not_cancelled_when_its_group_is_excluded_later() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().from(NewOrder.OF_THE_EXCLUDED_GROUP));
    shop.awaits(number, "TRANSFERRED");
    shop.chooses(settings -> settings.putArray("excludedCustomerGroupIds").add("3"));
    shop.edits(number, anOrder().from(NewOrder.OF_THE_EXCLUDED_GROUP).of("5", "STOL-EG-01"));
    Shop.eventually(
        () ->
            assertThat(
                    shop.webshipperOrder(number).at("/attributes/order_lines/0/quantity").asInt())
                .isEqualTo(5));
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void rule_7_a_skipped_order_is_asked_again_when_it_is_changed() {
    Shop shop = Shop.openWith(settings -> settings.putArray("excludedCustomerGroupIds").add("3"));
    String number = shop.books(anOrder().from(NewOrder.OF_THE_EXCLUDED_GROUP));
    shop.awaits(number, "SKIPPED", "CUSTOMER_GROUP_EXCLUDED");
    shop.edits(number, anOrder().from(NewOrder.KAFFEBAREN));
    shop.awaits(number, "TRANSFERRED");
  }

  // ---- 13

  @Test
  void rule_13_with_the_direction_off_the_order_is_skipped() {
    Shop shop = Shop.openWith(Documents::onlyToRackbeat);
    String number = shop.books(anOrder());
    shop.awaits(number, "SKIPPED", "DIRECTION_OFF");
    assertThat(shop.webshipperOrders(number)).isEmpty();
  }

  @Test
  void rule_13_switched_off_while_it_is_held_the_order_is_skipped_until_a_person_retries_it() {
    Shop shop = Shop.openWith(RulesIT::holdWithoutRate);
    String number = shop.books(anOrder().withDeliveryTerms(PICKED_UP));
    shop.awaits(number, "ON_HOLD", "RATE_MISSING");
    shop.chooses(Documents::onlyToRackbeat);
    JsonNode skipped = shop.awaits(number, "SKIPPED", "DIRECTION_OFF");
    shop.chooses(settings -> {});
    shop.edits(number, anOrder().withDeliveryTerms(2));
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isZero());
    shop.awaits(number, "SKIPPED", "DIRECTION_OFF");
    assertThat(shop.webshipperOrders(number)).isEmpty();
    shop.retries(skipped);
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void rule_13_switched_off_while_it_waits_for_webshipper_the_order_is_skipped() {
    Shop shop = Shop.open();
    shop.suffers("webshipper", "{\"down\": \"503\"}");
    String number = shop.books(anOrder());
    shop.awaits(number, "WAITING", "VENDOR_UNAVAILABLE");
    shop.chooses(Documents::onlyToRackbeat);
    shop.recovers("webshipper");
    shop.awaits(number, "SKIPPED", "DIRECTION_OFF");
    assertThat(shop.webshipperOrders(number)).isEmpty();
  }

  @Test
  void rule_13_switched_off_what_was_sent_before_still_comes_back_shipped() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    shop.chooses(Documents::onlyToRackbeat);
    shop.dispatches(number, tracked("GLS-1"));
    shop.awaits(number, "SHIPPED");
    assertThat(shop.rackbeatOrder(number).path("is_shipped").asBoolean()).isTrue();
  }

  @Test
  void dismissed_by_a_person_an_order_is_sent_only_when_a_person_retries_it() {
    Shop shop = Shop.openWith(RulesIT::holdWithoutRate);
    String number = shop.books(anOrder().withDeliveryTerms(PICKED_UP));
    JsonNode held = shop.awaits(number, "ON_HOLD", "RATE_MISSING");
    dismisses(shop, held);
    shop.chooses(settings -> {});
    shop.edits(number, anOrder().withDeliveryTerms(2));
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isZero());
    shop.awaits(number, "SKIPPED");
    assertThat(shop.webshipperOrders(number)).isEmpty();
    shop.retries(held);
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void dismissed_while_a_retry_waits_for_webshipper_it_stays_dismissed() {
    Shop shop = Shop.openWith(RulesIT::holdWithoutRate);
    String number = shop.books(anOrder().withDeliveryTerms(PICKED_UP));
    JsonNode held = shop.awaits(number, "ON_HOLD", "RATE_MISSING");
    shop.suffers("rackbeat", "{\"down\": \"503\"}");
    shop.retries(held);
    shop.awaits(number, "WAITING", "VENDOR_UNAVAILABLE");
    dismisses(shop, held);
    shop.recovers("rackbeat");
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isZero());
    shop.awaits(number, "SKIPPED");
  }

  private static void dismisses(Shop shop, JsonNode transfer) {
    shop.api()
        .post("/transfers/" + transfer.path("id").asText() + "/dismiss", "{\"note\": \"By hand\"}")
        .expect(200);
  }

  // ---- 14

  @Test
  void rule_14_a_draft_is_no_transfer_and_is_sent_when_it_is_booked() {
    Shop shop = Shop.open();
    String draft = shop.drafts(anOrder());
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    assertThat(shop.transfer(draft)).isEmpty();
    shop.sandbox().post("/rackbeat/orders/" + draft + "/book", "{}").expect(200);
    shop.awaits(draft, "TRANSFERRED");
  }

  @Test
  void i3_an_order_booked_before_the_settings_were_valid_does_not_move() {
    Shop shop = Shop.connected();
    assertThat(shop.status()).isEqualTo("SETUP");
    String before = shop.books(anOrder());
    // Rackbeat's times are whole seconds, and one second more is tolerated
    await().pollDelay(Duration.ofMillis(2500)).until(() -> true);
    shop.chooses(settings -> {});
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    assertThat(shop.transfer(before)).isEmpty();
    assertThat(shop.webshipperOrders(before)).isEmpty();
  }

  // ---- 15

  @Test
  void rule_15_only_the_lines_of_the_chosen_location_are_sent() {
    Shop shop = Shop.openWith(settings -> settings.put("transferLocationId", "1002"));
    String number =
        shop.books(anOrder().atLocation("2", "STOL-EG-01", 1001).atLocation("1", "PUDE-ULD", 1002));
    assertThat(shop.webshipperOrder(number).at("/attributes/order_lines").findValuesAsText("sku"))
        .containsExactly("PUDE-ULD");
  }

  @Test
  void rule_15_an_order_without_a_line_at_the_location_is_skipped() {
    Shop shop = Shop.openWith(settings -> settings.put("transferLocationId", "1002"));
    String number = shop.books(anOrder().atLocation("2", "STOL-EG-01", 1001));
    shop.awaits(number, "SKIPPED", "NO_LINES_AT_LOCATION");
  }

  @Test
  void rule_15_another_location_later_takes_no_line_out_of_what_was_sent() {
    Shop shop = Shop.open();
    String number =
        shop.books(anOrder().atLocation("2", "STOL-EG-01", 1001).atLocation("1", "PUDE-ULD", 1002));
    shop.awaits(number, "TRANSFERRED");
    shop.chooses(settings -> settings.put("transferLocationId", "1002"));
    shop.edits(number, anOrder().with("note", "Ring first"));
    Shop.eventually(
        () ->
            assertThat(shop.webshipperOrder(number).at("/attributes/external_comment").asText())
                .isEqualTo("Ring first"));
    assertThat(shop.webshipperOrder(number).at("/attributes/order_lines")).hasSize(2);
  }

  // ---- lines

  @Test
  void half_a_metre_holds_the_order_until_the_quantity_is_whole() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().of("2.5", "STOF-M").of("1", "PUDE-ULD"));
    JsonNode transfer = shop.awaits(number, "ON_HOLD", "QUANTITY_NOT_WHOLE");
    assertThat(transfer.at("/reason/message").asText()).contains("STOF-M");
    shop.edits(number, anOrder().of("3", "STOF-M"));
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void an_item_without_a_number_holds_the_order_and_names_its_line() {
    Shop shop = Shop.open();
    String blank = "%20";
    shop.sandbox().put("/rackbeat/products/" + blank, "{\"name\": \"Uden nummer\"}").expect(200);
    String number = shop.books(anOrder().of("1", "STOL-EG-01").of("1", " "));
    JsonNode transfer = shop.awaits(number, "ON_HOLD", "SKU_MISSING");
    assertThat(transfer.at("/reason/message").asText()).contains("line 2");
  }

  @Test
  void an_order_of_words_only_has_nothing_to_send() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().words("Tak for sidst"));
    shop.awaits(number, "SKIPPED", "NO_LINES_AT_LOCATION");
  }
}
