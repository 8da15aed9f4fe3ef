package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.some;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What would be done with an order, shown before it is done. */
class PreviewIT {
  private static final String CHAIR = "STOL-EG-01";

  private static void pauses(Shop shop) {
    shop.api().post("/pause", "").expect(200);
  }

  private static Shop paused() {
    Shop shop = Shop.open();
    pauses(shop);
    return shop;
  }

  private static void assertDecided(JsonNode shown, String decision, String reason) {
    assertThat(shown.path("decision").asText()).as("%s", shown).isEqualTo(decision);
    assertThat(shown.at("/reason/code").asText()).as("%s", shown).isEqualTo(reason);
    assertThat(shown.at("/reason/message").asText()).matches("|.+\\.");
    boolean leaves = decision.matches("CREATE|UPDATE|SHIP");
    assertThat(shown.path("document").isObject()).as("%s", shown).isEqualTo(leaves);
  }

  private static String verdict(JsonNode shown, String rule) {
    for (JsonNode each : shown.path("rules")) {
      if (each.path("rule").asText().equals(rule)) {
        assertThat(each.path("message").asText()).endsWith(".");
        return each.path("verdict").asText();
      }
    }
    return "";
  }

  @Test
  void an_order_that_would_be_created_is_shown_with_every_rule_and_the_document() {
    Shop shop = paused();
    String number = shop.books(anOrder().of("2", CHAIR));
    JsonNode shown = shop.previews(number);
    assertDecided(shown, "CREATE", "");
    assertThat(shown.path("rules").findValuesAsText("rule"))
        .containsExactly("13", "14", "7", "15", "lines", "3", "1", "2");
    assertThat(verdict(shown, "14")).isEqualTo("PASS");
    assertThat(verdict(shown, "7")).isEqualTo("NOT_APPLICABLE");
    assertThat(shown.at("/document/attributes/ext_ref").asText()).isEqualTo(number);
    assertThat(shown.at("/document/attributes/order_lines/0/quantity").asInt()).isEqualTo(2);
    assertThat(shown.at("/document/shipping_rate_id").asText()).isEqualTo("32");
    assertThat(shop.webshipperOrders(number)).isEmpty();
    assertThat(shop.transfers()).isEmpty();
  }

  @Test
  void what_is_shown_is_what_is_sent() {
    Shop shop = paused();
    String number = shop.books(anOrder().priced("2", CHAIR, "10.555", 10));
    JsonNode document = shop.previews(number).path("document");
    shop.api().post("/resume", "").expect(200);
    JsonNode sent = shop.webshipperOrder(number).path("attributes");
    assertThat(sent.at("/order_lines/0/unit_price").decimalValue())
        .isEqualByComparingTo(document.at("/attributes/order_lines/0/unit_price").decimalValue());
    assertThat(sent.path("delivery_address"))
        .isEqualTo(document.at("/attributes/delivery_address"));
  }

  @Test
  void a_draft_is_not_booked_and_all_other_rules_are_asked() {
    Shop shop = Shop.open();
    JsonNode shown = shop.previews(shop.drafts(anOrder()));
    assertDecided(shown, "SKIP", "NOT_BOOKED");
    assertThat(verdict(shown, "14")).isEqualTo("STOP");
    assertThat(verdict(shown, "2")).isEqualTo("PASS");
  }

  @Test
  void before_the_settings_are_complete_the_verdicts_say_so() {
    Shop shop = Shop.connected();
    JsonNode shown = shop.previews(shop.books(anOrder()));
    assertDecided(shown, "SKIP", "DIRECTION_OFF");
    assertThat(verdict(shown, "13")).isEqualTo("STOP");
  }

  @Test
  void what_a_rule_holds_or_skips_is_shown_with_its_reason() {
    Shop shop = Shop.openWith(settings -> settings.putArray("excludedCustomerGroupIds").add("3"));
    pauses(shop);
    assertDecided(
        shop.previews(shop.books(anOrder().from(NewOrder.OF_ATLANTIS))), "HOLD", "COUNTRY_UNKNOWN");
    assertDecided(
        shop.previews(shop.books(anOrder().from(NewOrder.OF_THE_EXCLUDED_GROUP))),
        "SKIP",
        "CUSTOMER_GROUP_EXCLUDED");
  }

  @Test
  void an_order_that_rackship_made_in_rackbeat_is_an_echo() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().with("otherReference", "WS-4711"));
    assertDecided(shop.previews(number), "SKIP", "ORIGIN_ECHO");
    assertThat(shop.transfers()).isEmpty();
  }

  @Test
  void an_order_that_rackship_made_in_webshipper_is_an_echo_too() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder());
    String id = shop.awaits(number, "TRANSFERRED").path("webshipperOrderId").asText();
    ObjectNode input = Documents.empty().put("webshipperOrderId", id);
    assertDecided(shop.api().post("/preview", input).expect(200).json(), "SKIP", "ORIGIN_ECHO");
  }

  @Test
  void of_an_order_that_was_sent_the_next_step_is_shown() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().of("3", CHAIR));
    shop.awaits(number, "TRANSFERRED");
    assertDecided(shop.previews(number), "NOTHING", "");
    pauses(shop);
    shop.edits(number, anOrder().of("5", CHAIR));
    JsonNode update = shop.previews(number);
    assertDecided(update, "UPDATE", "");
    assertThat(update.at("/document/attributes/order_lines/0/quantity").asInt()).isEqualTo(5);
    shop.inWebshipper("lock", number);
    assertDecided(shop.previews(number), "HOLD", "ORDER_LOCKED");
    shop.inWebshipper("unlock", number);
    shop.inRackbeat("cancel", number);
    assertThat(shop.previews(number).at("/document/attributes/status").asText())
        .isEqualTo("cancelled");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("pending");
  }

  @Test
  void a_dispatch_would_ship_in_rackbeat_with_the_tracking_as_a_note() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().of("3", CHAIR));
    shop.awaits(number, "TRANSFERRED");
    pauses(shop);
    shop.dispatches(number, tracked("GLS-1").with(2, CHAIR));
    JsonNode shown = shop.previews(number);
    assertDecided(shown, "SHIP", "");
    assertThat(shown.at("/document/notes/0").asText()).contains("GLS-1");
    assertThat(shown.at("/document/shipments/0/lines/0/quantity").asInt()).isEqualTo(2);
    assertThat(shop.notes(number)).isEmpty();
    assertThat(shop.rackbeatShipments(number)).isEmpty();
  }

  @Test
  void shipped_in_rackbeat_webshipper_would_be_told() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().of("3", CHAIR));
    shop.awaits(number, "TRANSFERRED");
    pauses(shop);
    shop.ships(number, some(1, CHAIR));
    JsonNode shown = shop.previews(number);
    assertDecided(shown, "SHIP", "");
    assertThat(shown.at("/document/attributes/status").asText()).isEqualTo("partly_dispatched");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("pending");
  }

  @Test
  void rule_14_of_an_order_that_goes_by_shipments_the_next_shipment_is_shown() {
    Shop shop = Shop.openWith(settings -> settings.put("transferWhen", "SHIPMENT_SHIPPED"));
    pauses(shop);
    String number = shop.books(anOrder().of("3", CHAIR));
    JsonNode before = shop.previews(number);
    assertDecided(before, "SKIP", "NOT_BOOKED");
    assertThat(before.at("/reason/message").asText()).contains("shipment");
    String shipment = shop.ships(number, some(1, CHAIR));
    JsonNode shown = shop.previews(number);
    assertDecided(shown, "CREATE", "");
    assertThat(shown.at("/document/attributes/ext_ref").asText())
        .isEqualTo(number + "-" + shipment);
    assertThat(shown.at("/document/attributes/order_lines/0/quantity").asInt()).isOne();
  }

  @Test
  void an_unknown_order_is_404_with_a_sentence() {
    Shop shop = Shop.open();
    ObjectNode unknown = Documents.empty().put("rackbeatOrderNumber", "999999");
    assertThat(shop.api().post("/preview", unknown).problem(404)).contains("Rackbeat");
    ObjectNode noKey = Documents.empty().put("rackbeatOrderNumber", "../self");
    assertThat(shop.api().post("/preview", noKey).problem(404)).contains("Rackbeat");
    ObjectNode other = Documents.empty().put("webshipperOrderId", "999999");
    assertThat(shop.api().post("/preview", other).problem(404)).contains("Webshipper");
  }

  @Test
  void one_order_is_asked_for_and_not_two_or_none() {
    Shop shop = Shop.open();
    ObjectNode both =
        Documents.empty().put("rackbeatOrderNumber", "1").put("webshipperOrderId", "2");
    shop.api().post("/preview", both).complaint("rackbeatOrderNumber", "webshipperOrderId");
    shop.api()
        .post("/preview", "{\"rackbeatOrderNumber\": \" \"}")
        .complaint("rackbeatOrderNumber", "webshipperOrderId");
  }

  @Test
  void without_logins_there_is_nothing_to_look_at() {
    Shop shop = Shop.open();
    shop.api().delete("").expect(204);
    ObjectNode input = Documents.empty().put("rackbeatOrderNumber", "1");
    assertThat(shop.api().post("/preview", input).problem(409)).contains("disconnected");
  }

  @Test
  void a_vendor_that_is_away_is_503() {
    Shop shop = Shop.open();
    String number = shop.drafts(anOrder());
    shop.suffers("rackbeat", "{\"down\": \"503\"}");
    ObjectNode input = Documents.empty().put("rackbeatOrderNumber", number);
    assertThat(shop.api().post("/preview", input).problem(503)).contains("Rackbeat");
    shop.recovers("rackbeat");
  }
}
