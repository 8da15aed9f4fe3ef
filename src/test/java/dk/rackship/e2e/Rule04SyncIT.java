package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.WebshopOrder.aWebshopOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Synchronisation by hand (no. 4): orders since a date, or by a reference; safe to repeat. */
class Rule04SyncIT {
  private static final String RACKBEAT_ORDERS = "RACKBEAT_ORDERS";
  private static final String WEBSHIPPER_ORDERS = "WEBSHIPPER_ORDERS";
  private static final String LONG_AGO = "2026-01-01";
  private static final String DOWN = "{\"down\": \"503\"}";
  private static final ZoneId MERCHANT = ZoneId.of("Europe/Copenhagen");

  private final Shop shop = Shop.unconnected();

  private void opens() {
    opens(settings -> {});
  }

  private void opens(Consumer<ObjectNode> choice) {
    shop.connect();
    // a second before the moment is tolerated (I3), and times are whole seconds
    await().pollDelay(Duration.ofMillis(2500)).until(() -> true);
    shop.chooses(choice);
    assertThat(shop.status()).isEqualTo("ACTIVE");
  }

  // ---- syncs

  private static ObjectNode since(String kind, String from) {
    return Documents.empty().put("kind", kind).put("from", from);
  }

  private static ObjectNode called(String kind, String reference) {
    return Documents.empty().put("kind", kind).put("reference", reference);
  }

  private Answer asks(ObjectNode wanted) {
    return shop.api().post("/syncs", wanted);
  }

  private String starts(ObjectNode wanted) {
    Answer started = asks(wanted).expect(202);
    String id = started.at("/id");
    assertThat(started.header("Location")).endsWith("/syncs/" + id);
    assertThat(started.at("/kind")).isEqualTo(wanted.path("kind").asText());
    return id;
  }

  private JsonNode sync(String id) {
    return shop.api().get("/syncs/" + id).expect(200).json();
  }

  /** Every order that was found stands in one of the counts. */
  private JsonNode ends(String id) {
    JsonNode ended = awaits(id, "DONE");
    assertThat(ended.path("finishedAt").asText()).isNotBlank();
    int sum = 0;
    for (String count : List.of("transferred", "alreadyLinked", "skipped", "failed")) {
      sum += ended.path(count).asInt();
    }
    assertThat(sum).as("%s", ended).isEqualTo(ended.path("found").asInt());
    return ended;
  }

  private JsonNode awaits(String id, String state) {
    return Shop.soon(
        () -> {
          JsonNode now = sync(id);
          assertThat(now.path("state").asText()).as("%s", now).isEqualTo(state);
          return now;
        });
  }

  private JsonNode awaitsMessage(String id, String part) {
    return Shop.soon(
        () -> {
          JsonNode now = sync(id);
          assertThat(now.path("message").asText()).as("%s", now).contains(part).endsWith(".");
          return now;
        });
  }

  private JsonNode does(ObjectNode wanted) {
    return ends(starts(wanted));
  }

  private static void counts(JsonNode sync, String counts) {
    Documents.json(counts)
        .properties()
        .forEach(
            count ->
                assertThat(sync.path(count.getKey()).asInt())
                    .as("%s of %s", count.getKey(), sync)
                    .isEqualTo(count.getValue().asInt()));
  }

  // ---- what is found, and what becomes of it

  @Test
  void rule_04_orders_of_before_the_first_moment_move_by_hand_and_not_by_themselves() {
    String first = shop.books(anOrder());
    String second = shop.books(anOrder());
    opens();
    String linked = shop.books(anOrder());
    shop.awaits(linked, "TRANSFERRED");
    assertThat(shop.transfer(first)).isEmpty();
    JsonNode done = does(since(RACKBEAT_ORDERS, LONG_AGO));
    counts(done, "{\"found\": 3, \"transferred\": 2, \"alreadyLinked\": 1}");
    shop.awaits(first, "TRANSFERRED");
    shop.awaits(second, "TRANSFERRED");
  }

  @Test
  void rule_04_repeated_it_finds_everything_linked_and_makes_nothing_twice() {
    String number = shop.books(anOrder());
    opens();
    counts(does(since(RACKBEAT_ORDERS, LONG_AGO)), "{\"found\": 1, \"transferred\": 1}");
    counts(does(since(RACKBEAT_ORDERS, LONG_AGO)), "{\"found\": 1, \"alreadyLinked\": 1}");
    counts(does(called(RACKBEAT_ORDERS, number)), "{\"found\": 1, \"alreadyLinked\": 1}");
    assertThat(shop.webshipperOrders(number)).hasSize(1);
  }

  @Test
  void rule_04_of_an_order_of_which_one_shipment_is_linked_the_older_ones_move_by_hand() {
    String number = shop.books(anOrder().of("3", "STOL-EG-01"));
    String before = shop.ships(number, Parcel.some(1, "STOL-EG-01"));
    opens(settings -> settings.put("transferWhen", "SHIPMENT_SHIPPED"));
    shop.awaitsShipment(shop.ships(number), "TRANSFERRED");
    assertThat(shop.shipmentTransfer(before)).isEmpty();
    counts(does(since(RACKBEAT_ORDERS, LONG_AGO)), "{\"found\": 1, \"alreadyLinked\": 1}");
    shop.awaitsShipment(before, "TRANSFERRED");
  }

  @Test
  void rule_04_each_order_is_counted_by_what_became_of_it() {
    shop.drafts(anOrder());
    shop.books(anOrder().from(NewOrder.OF_THE_EXCLUDED_GROUP));
    String cancelled = shop.books(anOrder());
    shop.sandbox().post("/rackbeat/orders/" + cancelled + "/cancel", "{}").expect(200);
    String held = shop.books(anOrder().from(NewOrder.OF_ATLANTIS));
    shop.books(anOrder().with("otherReference", "WS-4711")); // as Rackship makes it
    String sent = shop.books(anOrder());
    opens(settings -> settings.putArray("excludedCustomerGroupIds").add("3"));
    JsonNode done = does(since(RACKBEAT_ORDERS, LONG_AGO));
    counts(done, "{\"found\": 5, \"transferred\": 1, \"skipped\": 3, \"failed\": 1}");
    shop.awaits(held, "ON_HOLD", "COUNTRY_UNKNOWN");
    shop.awaits(sent, "TRANSFERRED");
  }

  @Test
  void rule_04_webshop_orders_of_before_the_first_moment_move_by_hand_once() {
    String first = shop.sells(aWebshopOrder().referenced("web-1"));
    String second = shop.sells(aWebshopOrder().referenced("web-2"));
    String cancelled = shop.sells(aWebshopOrder().referenced("web-3"));
    shop.stepsInWebshipper("cancel", cancelled);
    opens(Documents::bothWays);
    shop.awaitsImport(shop.sells(aWebshopOrder().referenced("web-4")), "TRANSFERRED");
    assertThat(shop.importsOf(first)).isEmpty();
    counts(
        does(since(WEBSHIPPER_ORDERS, LONG_AGO)),
        "{\"found\": 4, \"transferred\": 2, \"alreadyLinked\": 1, \"skipped\": 1}");
    shop.awaitsImport(first, "TRANSFERRED");
    counts(
        does(since(WEBSHIPPER_ORDERS, LONG_AGO)),
        "{\"found\": 4, \"alreadyLinked\": 3, \"skipped\": 1}");
    assertThat(shop.importsOf(second)).hasSize(1);
    counts(does(since(RACKBEAT_ORDERS, LONG_AGO)), "{\"found\": 0}");
  }

  @Test
  void rule_04_what_was_skipped_is_asked_again() {
    opens(Documents::onlyToRackbeat);
    String number = shop.books(anOrder());
    shop.awaits(number, "SKIPPED", "DIRECTION_OFF");
    counts(does(since(RACKBEAT_ORDERS, LONG_AGO)), "{\"found\": 1, \"skipped\": 1}");
    shop.chooses(settings -> {});
    counts(does(since(RACKBEAT_ORDERS, LONG_AGO)), "{\"found\": 1, \"transferred\": 1}");
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void rule_04_what_was_cancelled_in_webshipper_is_checked_and_not_revived() {
    opens();
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    shop.inWebshipper("cancel", number);
    shop.awaits(number, "CANCELLED");
    counts(does(since(RACKBEAT_ORDERS, LONG_AGO)), "{\"found\": 1, \"alreadyLinked\": 1}");
    assertThat(shop.webshipperOrder(number).at("/attributes/status").asText())
        .isEqualTo("cancelled");
    shop.awaits(number, "CANCELLED");
  }

  @Test
  void rule_04_an_open_link_is_checked_again() {
    opens();
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    shop.suffers("webshipper", "{\"webhooksOff\": true}");
    shop.dispatches(number, Parcel.tracked("GLS-1"));
    does(called(RACKBEAT_ORDERS, number));
    shop.awaits(number, "SHIPPED");
  }

  // ---- days

  @ParameterizedTest
  @CsvSource({
    "2026-05-10, 2026-05-12, 3", // both days, from midnight to midnight
    "2026-05-10, 2026-05-10, 1",
    "2026-05-11, 2026-05-11, 1",
    "2026-05-11, , 3",
    "2026-05-09, , 5",
  })
  void rule_04_orders_are_found_by_the_merchants_days_of_their_creation(
      String from, String to, int found) {
    for (String created :
        List.of(
            "2026-05-09T23:59:59+02:00",
            "2026-05-10T00:00:00+02:00",
            "2026-05-11T12:00:00+02:00",
            "2026-05-12T23:59:59+02:00",
            "2026-05-13T00:00:00+02:00")) {
      shop.drafts(anOrder().with("createdAt", created));
    }
    opens();
    ObjectNode wanted = since(RACKBEAT_ORDERS, from).put("to", to);
    counts(does(wanted), "{\"found\": %d, \"skipped\": %d}".formatted(found, found));
  }

  @Test
  void rule_04_webshippers_orders_are_found_by_the_merchants_days_too() {
    for (String created :
        List.of(
            "2026-05-09T21:59:59.999Z",
            "2026-05-09T22:00:00.000Z",
            "2026-05-10T21:59:59.999Z",
            "2026-05-10T22:00:00.000Z")) {
      shop.sells(aWebshopOrder().with("createdAt", created));
    }
    opens();
    counts(does(since(WEBSHIPPER_ORDERS, "2026-05-10").put("to", "2026-05-10")), "{\"found\": 2}");
  }

  @Test
  void rule_04_orders_of_many_pages_are_all_found() {
    IntStream.range(0, 65).forEach(i -> shop.sells(aWebshopOrder().referenced("W-" + i)));
    opens();
    counts(does(since(WEBSHIPPER_ORDERS, LONG_AGO)), "{\"found\": 65}");
  }

  // ---- references

  @Test
  void rule_04_an_order_is_found_by_its_number_or_its_other_reference() {
    String first = shop.books(anOrder());
    String second = shop.books(anOrder().with("otherReference", "PO 77/a"));
    shop.drafts(anOrder());
    opens();
    counts(does(called(RACKBEAT_ORDERS, first)), "{\"found\": 1, \"transferred\": 1}");
    shop.awaits(first, "TRANSFERRED");
    assertThat(shop.transfer(second)).isEmpty();
    counts(does(called(RACKBEAT_ORDERS, "PO 77/a")), "{\"found\": 1, \"transferred\": 1}");
    shop.awaits(second, "TRANSFERRED");
    for (String nobody : List.of("4711", "drafts", "PO 77")) {
      counts(does(called(RACKBEAT_ORDERS, nobody)), "{\"found\": 0}");
    }
  }

  @Test
  void rule_04_days_narrow_a_reference() {
    String number = shop.drafts(anOrder().with("createdAt", "2026-05-10T12:00:00+02:00"));
    opens();
    ObjectNode wanted = called(RACKBEAT_ORDERS, number);
    counts(does(wanted.put("from", "2026-05-10")), "{\"found\": 1}");
    counts(does(wanted.put("to", "2026-05-10")), "{\"found\": 1}");
    counts(does(wanted.put("from", "2026-05-09").put("to", "2026-05-09")), "{\"found\": 0}");
  }

  @Test
  void rule_04_webshippers_orders_are_found_by_either_reference_in_all_channels() {
    shop.sells(aWebshopOrder().with("ext_ref", "shop-1").with("visible_ref", "1042"));
    shop.sells(aWebshopOrder().with("ext_ref", "1042").with("orderChannelId", "7"));
    shop.sells(aWebshopOrder().referenced("1042").with("orderChannelId", "8"));
    shop.sells(aWebshopOrder().referenced("10421"));
    opens();
    counts(does(called(WEBSHIPPER_ORDERS, "1042")), "{\"found\": 3}");
    counts(does(called(WEBSHIPPER_ORDERS, "shop-1")), "{\"found\": 1}");
    counts(does(called(WEBSHIPPER_ORDERS, "nothing")), "{\"found\": 0}");
  }

  @Test
  void rule_04_what_we_made_in_webshipper_is_not_found_there() {
    opens();
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    shop.sells(aWebshopOrder().referenced("web-1"));
    counts(does(since(WEBSHIPPER_ORDERS, LONG_AGO)), "{\"found\": 1}");
    counts(does(called(WEBSHIPPER_ORDERS, number)), "{\"found\": 0}");
  }

  // ---- while it runs

  @Test
  void rule_04_a_second_start_answers_with_the_one_that_runs() {
    shop.books(anOrder());
    opens();
    shop.api().post("/pause", "").expect(200);
    String running = starts(since(RACKBEAT_ORDERS, LONG_AGO));
    assertThat(starts(called(RACKBEAT_ORDERS, "4711"))).isEqualTo(running);
    assertThat(starts(since(WEBSHIPPER_ORDERS, LONG_AGO))).isNotEqualTo(running);
    JsonNode waiting = awaitsMessage(running, "Paused");
    assertThat(waiting.path("state").asText()).isEqualTo("RUNNING");
    counts(waiting, "{\"found\": 1, \"transferred\": 0, \"skipped\": 0, \"failed\": 0}");
    shop.api().post("/resume", "").expect(200);
    counts(ends(running), "{\"found\": 1, \"transferred\": 1}");
    assertThat(starts(since(RACKBEAT_ORDERS, LONG_AGO))).isNotEqualTo(running);
  }

  @Test
  void rule_04_cancelled_it_leaves_alone_what_nobody_has_begun_to_look_at() {
    String before = shop.books(anOrder());
    String signalled = shop.books(anOrder());
    opens();
    shop.api().post("/pause", "").expect(200);
    String id = starts(since(RACKBEAT_ORDERS, LONG_AGO));
    Shop.eventually(() -> assertThat(sync(id).path("found").asInt()).isEqualTo(2));
    String since = shop.books(anOrder());
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isEqualTo(3));
    shop.api().delete("/syncs/" + id).expect(204);
    assertThat(shop.describe().at("/queue/waiting").asInt()).isOne();
    shop.api().post("/resume", "").expect(200);
    shop.awaits(since, "TRANSFERRED");
    assertThat(shop.transfer(before)).isEmpty();
    assertThat(shop.transfer(signalled)).isEmpty();
    shop.api().delete("/syncs/" + id).expect(204);
    JsonNode cancelled = sync(id);
    assertThat(cancelled.path("state").asText()).isEqualTo("CANCELLED");
    assertThat(cancelled.path("finishedAt").asText()).isNotBlank();
    counts(cancelled, "{\"found\": 2, \"transferred\": 0, \"skipped\": 0, \"failed\": 0}");
    counts(does(since(RACKBEAT_ORDERS, LONG_AGO)), "{\"transferred\": 2, \"alreadyLinked\": 1}");
  }

  @ParameterizedTest
  @CsvSource({"rackbeat, Rackbeat", "webshipper, Webshipper"})
  void rule_04_an_outage_is_waited_for_and_named(String vendor, String name) {
    shop.books(anOrder());
    opens();
    shop.suffers(vendor, DOWN);
    String id = starts(since(RACKBEAT_ORDERS, LONG_AGO));
    awaitsMessage(id, name + " does not answer.");
    assertThat(sync(id).path("state").asText()).isEqualTo("RUNNING");
    shop.recovers(vendor);
    counts(ends(id), "{\"found\": 1, \"transferred\": 1}");
  }

  @Test
  void rule_04_a_limit_is_waited_for_as_long_as_it_says() {
    shop.books(anOrder());
    opens();
    shop.suffers("rackbeat", "{\"rateLimitedCalls\": 4, \"retryAfterSeconds\": 2}");
    String id = starts(called(RACKBEAT_ORDERS, "PO-1"));
    awaitsMessage(id, "Rackbeat takes no more calls");
    counts(ends(id), "{\"found\": 0}");
  }

  @Test
  void rule_04_a_403_on_the_list_alone_is_no_dead_login() {
    shop.books(anOrder());
    opens();
    shop.suffers("rackbeat", "{\"forbidden\": [\"orders\"]}");
    String id = starts(since(RACKBEAT_ORDERS, LONG_AGO));
    awaitsMessage(id, "Rackbeat does not allow this.");
    assertThat(shop.status()).isEqualTo("ACTIVE");
    shop.recovers("rackbeat");
    counts(ends(id), "{\"found\": 1, \"transferred\": 1}");
  }

  @ParameterizedTest
  @CsvSource({"rackbeat, RACKBEAT_ORDERS, Rackbeat", "webshipper, WEBSHIPPER_ORDERS, Webshipper"})
  void rule_04_a_dead_login_ends_it_with_a_sentence(String vendor, String kind, String name) {
    opens();
    shop.suffers(vendor, "{\"loginRefused\": true}");
    JsonNode failed = awaits(starts(since(kind, LONG_AGO)), "FAILED");
    assertThat(failed.path("message").asText()).contains(name + " refuses the login").endsWith(".");
    Shop.eventually(() -> assertThat(shop.status()).isEqualTo("RECONNECT"));
  }

  @Test
  void rule_04_a_disconnected_connection_ends_it_with_a_sentence() {
    opens();
    shop.api().post("/pause", "").expect(200);
    shop.books(anOrder());
    String id = starts(since(RACKBEAT_ORDERS, LONG_AGO));
    Shop.eventually(() -> assertThat(sync(id).path("found").asInt()).isOne());
    shop.api().delete("").expect(204);
    JsonNode failed = awaits(id, "FAILED");
    assertThat(failed.path("message").asText()).contains("disconnected");
    counts(failed, "{\"found\": 1, \"skipped\": 0, \"failed\": 0}");
    String late = starts(since(RACKBEAT_ORDERS, LONG_AGO));
    assertThat(awaits(late, "FAILED").path("message").asText()).contains("disconnected");
  }

  // ---- the interface

  @Test
  void rule_04_bad_input_is_422_and_every_wrong_field_is_listed() {
    shop.connect();
    String tomorrow = LocalDate.now(MERCHANT).plusDays(1).toString();
    asks(Documents.empty()).complaint("kind");
    asks(called("EVERYTHING", "1")).complaint("kind");
    asks(Documents.empty().put("kind", RACKBEAT_ORDERS)).complaint("from");
    asks(Documents.empty().put("kind", WEBSHIPPER_ORDERS).put("to", LONG_AGO)).complaint("from");
    asks(since(RACKBEAT_ORDERS, tomorrow)).complaint("from");
    asks(since(RACKBEAT_ORDERS, "2026-02-01").put("to", LONG_AGO)).complaint("to");
    asks(since("", "soon").put("to", "2026-13-01").put("reference", "x".repeat(101)))
        .complaint("kind", "from", "to", "reference");
    asks(since(RACKBEAT_ORDERS, LONG_AGO).set("to", Documents.empty())).complaint("to");
  }

  @Test
  void rule_04_the_reference_lists_take_no_notice_of_days() {
    shop.connect();
    JsonNode done = does(since("OPTIONS", "soon").put("reference", "x"));
    counts(done, "{\"found\": 0, \"failed\": 0}");
  }

  @Test
  void rule_04_what_was_asked_for_and_found_is_exported_and_purged() {
    shop.drafts(anOrder().with("createdAt", "2026-05-10T12:00:00+02:00"));
    opens();
    String id = starts(since(RACKBEAT_ORDERS, "2026-05-10").put("to", "2026-05-10"));
    ends(id);
    JsonNode export = shop.api().get("/export").expect(200).json();
    assertThat(export.at("/syncs/0/fromDay").asText()).isEqualTo("2026-05-10");
    assertThat(export.at("/syncs/0/toDay").asText()).isEqualTo("2026-05-10");
    assertThat(export.at("/syncItems/0/syncId").asText()).isEqualTo(id);
    shop.api().delete("?purge=true").expect(204);
    shop.api().get("/syncs/" + id).problem(404);
  }

  @Test
  void rule_04_a_merchant_synchronises_the_own_connection_only() {
    shop.connect();
    Shop other = Shop.connected();
    String id = starts(since(RACKBEAT_ORDERS, LONG_AGO));
    other.api().get("/syncs/" + id).problem(404);
    other.api().delete("/syncs/" + id).problem(404);
  }
}
