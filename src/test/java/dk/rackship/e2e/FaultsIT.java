package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong between the three, every order arrives, and arrives once. */
class FaultsIT {
  private static final String WEBHOOKS_OFF = "{\"webhooksOff\": true}";
  private static final String DOWN = "{\"down\": \"503\"}";
  private static final String LOGIN_REFUSED = "{\"loginRefused\": true}";

  private final Shop shop = Shop.open();

  private int waiting() {
    return shop.describe().at("/queue/waiting").asInt();
  }

  // ---- webhooks

  @Test
  void a_webhook_that_comes_twice_makes_one_order_and_one_shipment() {
    shop.suffers("rackbeat", "{\"webhooksTwice\": true}");
    shop.suffers("webshipper", "{\"webhooksTwice\": true}");
    String number = shop.books(anOrder());
    shop.dispatches(number, tracked("GLS-1"));
    shop.awaits(number, "SHIPPED");
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    assertThat(shop.webshipperOrders(number)).hasSize(1);
    assertThat(shop.rackbeatShipments(number)).hasSize(1);
    assertThat(shop.notes(number)).hasSize(1);
  }

  @Test
  void a_webhook_that_is_faster_than_rackbeats_own_commit_is_not_lost() {
    shop.suffers("rackbeat", "{\"earlyWebhookMs\": 700}");
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }

  @Test
  void an_order_whose_webhook_was_lost_is_found_by_reconciliation() {
    shop.suffers("rackbeat", WEBHOOKS_OFF);
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }

  @Test
  void a_dispatch_whose_webhook_was_lost_is_found_by_reconciliation() {
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    shop.suffers("webshipper", WEBHOOKS_OFF);
    shop.dispatches(number, tracked("GLS-1"));
    shop.awaits(number, "SHIPPED");
  }

  @Test
  void a_subscription_that_somebody_deleted_is_made_again() {
    JsonNode hook = shop.state("rackbeat", "webhooks").get(0);
    String event = hook.path("event").asText();
    shop.sandbox().delete("/rackbeat/webhooks/" + hook.path("id").asText()).expect(204);
    Shop.eventually(
        () ->
            assertThat(shop.state("rackbeat", "webhooks"))
                .anyMatch(each -> each.path("event").asText().equals(event)));
    Shop.eventually(
        () -> assertThat(shop.describe().at("/webhooks/rackbeat").asText()).isEqualTo("HEALTHY"));
  }

  // ---- answers that get lost

  @Test
  void a_creation_whose_answer_is_lost_makes_one_order_that_ends_transferred() {
    shop.suffers("webshipper", "{\"lostAnswers\": 1}");
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    assertThat(shop.webshipperOrders(number)).hasSize(1);
    assertThat(shop.story(number).path("attemptLog").findValuesAsText("reasonCode"))
        .containsExactly("OUTCOME_UNKNOWN");
  }

  @Test
  void a_shipment_whose_answer_is_lost_is_made_once() {
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    shop.suffers("rackbeat", "{\"lostAnswers\": 2}");
    shop.dispatches(number, tracked("GLS-1"));
    shop.awaits(number, "SHIPPED");
    assertThat(shop.rackbeatShipments(number)).hasSize(1);
    assertThat(shop.notes(number)).hasSize(1);
  }

  // ---- limits, outages, logins

  @Test
  void a_limit_is_waited_for_as_long_as_it_says_and_costs_no_attempt() {
    shop.suffers("webshipper", "{\"rateLimitedCalls\": 2, \"retryAfterSeconds\": 3}");
    String number = shop.books(anOrder());
    JsonNode waiting = shop.awaits(number, "WAITING", "RATE_LIMITED");
    assertThat(waiting.path("attempts").asInt()).isZero();
    assertThat(shop.awaits(number, "TRANSFERRED").path("attempts").asInt()).isZero();
    assertThat(shop.webshipperOrders(number)).hasSize(1);
  }

  @Test
  void an_outage_parks_the_work_and_then_it_goes_on() {
    shop.suffers("webshipper", DOWN);
    String first = shop.books(anOrder());
    JsonNode waiting = shop.awaits(first, "WAITING", "VENDOR_UNAVAILABLE");
    assertThat(waiting.path("attempts").asInt()).isZero();
    String second = shop.books(anOrder());
    shop.recovers("webshipper");
    assertThat(shop.awaits(first, "TRANSFERRED").path("attempts").asInt()).isZero();
    shop.awaits(second, "TRANSFERRED");
  }

  @Test
  void an_outage_of_rackbeat_loses_no_order_either() {
    shop.suffers("rackbeat", DOWN);
    String number = shop.books(anOrder());
    Shop.eventually(() -> assertThat(waiting()).isPositive());
    shop.recovers("rackbeat");
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void a_login_that_webshipper_refuses_parks_the_work_until_it_is_renewed() {
    shop.suffers("webshipper", LOGIN_REFUSED);
    String first = shop.books(anOrder());
    shop.awaits(first, "WAITING", "LOGIN_REFUSED");
    assertThat(shop.status()).isEqualTo("RECONNECT");
    assertThat(shop.describe().path("statusReason").asText()).contains("Webshipper");
    String second = shop.books(anOrder());
    ObjectNode login = Documents.empty();
    login.set("webshipper", shop.keys().get("webshipper"));
    shop.api().post("/credentials", login).complaint("webshipper.apiToken");
    shop.recovers("webshipper");
    shop.api().post("/credentials", login).expect(200);
    assertThat(shop.status()).isEqualTo("ACTIVE");
    assertThat(shop.awaits(first, "TRANSFERRED").path("attempts").asInt()).isZero();
    shop.awaits(second, "TRANSFERRED");
  }

  @Test
  void a_login_that_rackbeat_refuses_parks_the_work_until_it_is_renewed() {
    shop.suffers("rackbeat", LOGIN_REFUSED);
    String number = shop.books(anOrder());
    Shop.eventually(() -> assertThat(shop.status()).isEqualTo("RECONNECT"));
    assertThat(shop.describe().path("statusReason").asText()).contains("Rackbeat");
    shop.recovers("rackbeat");
    ObjectNode login = Documents.empty();
    login.set("rackbeat", shop.keys().get("rackbeat"));
    shop.api().post("/credentials", login).expect(200);
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void a_403_on_one_resource_is_no_dead_login() {
    shop.suffers("rackbeat", "{\"forbidden\": [\"orders\"]}");
    String number = shop.books(anOrder());
    Shop.eventually(() -> assertThat(waiting()).isPositive());
    assertThat(shop.status()).isEqualTo("ACTIVE");
    shop.recovers("rackbeat");
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void another_account_than_before_is_a_conflict() {
    ObjectNode login = Documents.empty();
    login.set("webshipper", Shop.unconnected().keys().get("webshipper"));
    assertThat(shop.api().post("/credentials", login).problem(409))
        .contains(shop.webshipperAccount());
    assertThat(shop.status()).isEqualTo("ACTIVE");
  }

  @Test
  void one_merchants_outage_delays_no_other_merchant() {
    shop.suffers("webshipper", DOWN);
    shop.books(anOrder());
    shop.books(anOrder());
    Shop other = Shop.open();
    String number = other.books(anOrder());
    await().atMost(Duration.ofSeconds(4)).until(() -> other.webshipperOrders(number).size() == 1);
    shop.recovers("webshipper");
  }

  // ---- pause

  @Test
  void paused_the_intake_goes_on_and_resumed_the_work_does() {
    assertThat(shop.api().post("/pause", "").expect(200).at("/status")).isEqualTo("PAUSED");
    String number = shop.books(anOrder());
    Shop.eventually(() -> assertThat(waiting()).isOne());
    assertThat(shop.transfer(number)).isEmpty();
    assertThat(shop.api().post("/resume", "").expect(200).at("/status")).isEqualTo("ACTIVE");
    shop.awaits(number, "TRANSFERRED");
  }
}
