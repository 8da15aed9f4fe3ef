package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disconnecting, coming back, and another account than before. */
class LeavingIT {
  private static final String DOWN = "{\"down\": \"503\"}";

  private final Shop shop = Shop.open();

  /** Rackbeat's times are whole seconds, and one second more is tolerated (I3). */
  private static void timePasses() {
    await().pollDelay(Duration.ofMillis(2500)).until(() -> true);
  }

  // ---- disconnecting

  @ParameterizedTest
  @ValueSource(strings = {"rackbeat", "webshipper"})
  void disconnected_while_a_vendor_is_away_it_is_over_and_the_rest_is_done_later(String vendor) {
    String other = vendor.equals("rackbeat") ? "webshipper" : "rackbeat";
    shop.suffers(vendor, DOWN);
    shop.api().delete("").expect(204);
    assertThat(shop.status()).isEqualTo("DISCONNECTED");
    assertThat(shop.state(other, "webhooks")).isEmpty();
    assertThat(shop.state(vendor, "webhooks")).isNotEmpty();
    shop.recovers(vendor);
    Shop.eventually(() -> assertThat(shop.state(vendor, "webhooks")).isEmpty());
  }

  @Test
  void disconnected_with_dead_logins_it_is_over_all_the_same() {
    shop.suffers("rackbeat", "{\"loginRefused\": true}");
    shop.suffers("webshipper", "{\"loginRefused\": true}");
    shop.api().delete("").expect(204);
    assertThat(shop.status()).isEqualTo("DISCONNECTED");
    assertThat(shop.describe().at("/prerequisites/0/met").asBoolean()).isFalse();
  }

  @Test
  void disconnected_nothing_moves_and_what_was_booked_meanwhile_does_not_move_by_itself_later() {
    String before = shop.books(anOrder());
    shop.awaits(before, "TRANSFERRED");
    shop.api().delete("").expect(204);
    String meanwhile = shop.books(anOrder());
    timePasses();
    shop.connect();
    assertThat(shop.status()).isEqualTo("ACTIVE");
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    shop.dispatches(before, tracked("GLS-1"));
    shop.awaits(before, "SHIPPED");
    assertThat(shop.transfer(meanwhile)).isEmpty();
    assertThat(shop.webshipperOrders(meanwhile)).isEmpty();
  }

  @Test
  void purged_while_an_order_is_under_way_nothing_of_it_is_left() {
    shop.suffers("webshipper", "{\"latencyMs\": 1500}");
    String number = shop.books(anOrder());
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isPositive());
    shop.api().delete("?purge=true").expect(204);
    shop.recovers("webshipper");
    shop.api().get("").problem(404);
    shop.connect();
    assertThat(shop.transfers()).isEmpty();
    assertThat(shop.webshipperOrders(number)).hasSizeLessThan(2);
  }

  // ---- another account

  @Test
  void p2_another_account_is_refused_unless_it_is_meant() {
    ObjectNode login = Documents.empty();
    login.set("rackbeat", Shop.unconnected().keys().get("rackbeat"));
    assertThat(shop.reconnects(login).problem(409)).contains(shop.rackbeatAccount());
    assertThat(shop.describe().path("rackbeatAccountId").asText())
        .isEqualTo(shop.rackbeatAccount());
  }

  @Test
  void another_webshipper_account_begins_anew_and_the_old_one_is_left_clean() {
    Shop other = Shop.unconnected();
    String before = shop.books(anOrder());
    shop.awaits(before, "TRANSFERRED");
    shop.sandbox().patch("/rackbeat/orders/" + before, "{\"note\": \"x\"}").expect(200);
    timePasses();
    assertThat(switchesTo(other, "webshipper").at("/webshipperAccount"))
        .isEqualTo(other.webshipperAccount());
    shop.awaitsStatus("ACTIVE");
    assertThat(shop.transfers()).isEmpty();
    awaitsNoWebhooks("webshipper");
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    assertThat(other.webshipperOrders(number)).hasSize(1);
    assertThat(other.webshipperOrders(before)).isEmpty();
    assertThat(other.hooks("webshipper", "/attributes/topic")).hasSize(Shop.TOPICS);
  }

  @Test
  void another_rackbeat_account_begins_anew_and_the_old_one_is_left_clean() {
    Shop other = Shop.unconnected();
    String before = other.books(anOrder());
    timePasses();
    assertThat(switchesTo(other, "rackbeat").at("/rackbeatAccountId"))
        .isEqualTo(other.rackbeatAccount());
    shop.awaitsStatus("ACTIVE");
    awaitsNoWebhooks("rackbeat");
    assertThat(other.hooks("rackbeat", "/event")).hasSize(Shop.EVENTS);
    String number = other.books(anOrder());
    assertThat(shop.webshipperOrder(number)).isNotEmpty();
    assertThat(shop.webshipperOrders(before)).isEmpty();
  }

  @Test
  void an_id_that_the_new_account_does_not_know_is_a_problem_and_another_things_id_is_emptied() {
    Shop other = Shop.unconnected();
    other.sandbox().delete("/webshipper/shipping_rates/73").expect(204);
    other
        .sandbox()
        .put("/webshipper/shipping_rates/32", "{\"name\": \"Bud\", \"order_channel_id\": 7}")
        .expect(200);
    switchesTo(other, "webshipper");
    shop.awaitsStatus("ACTIVE");
    Answer settings = shop.api().get("/settings").expect(200);
    assertThat(settings.json().path("problems").findValuesAsText("field"))
        .containsExactly("standardShippingRateId");
    assertThat(settings.json().path("shippingRates").findValuesAsText("shippingRateId"))
        .containsExactly("31", "71");
  }

  @Test
  void installed_anew_with_another_webshipper_account_the_old_one_is_left_clean_too() {
    Shop other = Shop.unconnected();
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    ObjectNode keys = shop.keys();
    keys.set("webshipper", other.keys().get("webshipper"));
    shop.connectedBy(Caller.operator().post("/api/connections", keys).expect(201));
    assertThat(shop.transfers()).isEmpty();
    awaitsNoWebhooks("webshipper");
    assertThat(other.hooks("webshipper", "/attributes/topic")).hasSize(Shop.TOPICS);
  }

  @Test
  void webhooks_that_are_registered_while_the_account_is_switched_do_not_stay_behind() {
    Shop other = Shop.unconnected();
    shop.suffers("webshipper", "{\"latencyMs\": 150}");
    var registering =
        CompletableFuture.supplyAsync(() -> shop.api().post("/webhooks/register", ""));
    switchesTo(other, "webshipper");
    registering.join().expect(200);
    awaitsNoWebhooks("webshipper");
    shop.awaitsStatus("ACTIVE");
    Shop.eventually(
        () ->
            assertThat(other.hooks("webshipper", "/attributes/topic"))
                .doesNotHaveDuplicates()
                .hasSize(Shop.TOPICS));
  }

  /** A check that was under way cleans up behind itself. */
  private void awaitsNoWebhooks(String vendor) {
    Shop.eventually(() -> assertThat(shop.state(vendor, "webhooks")).isEmpty());
  }

  private Answer switchesTo(Shop other, String side) {
    ObjectNode login = Documents.empty().put("switchAccount", true);
    login.set(side, other.keys().get(side));
    return shop.reconnects(login).expect(200);
  }
}
