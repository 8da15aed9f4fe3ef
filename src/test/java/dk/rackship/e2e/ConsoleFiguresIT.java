package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.WebshopOrder.aWebshopOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator's console reads and does. */
class ConsoleFiguresIT {
  private static final String REFUSED = "VENDOR_REJECTED";
  private final Caller operator = Caller.operator();
  private final Shop shop = Shop.open();

  private JsonNode figures(Shop of) {
    String path = "/api/connections/figures?q=" + of.connection();
    JsonNode items = operator.get(path).expect(200).json().path("items");
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  // ---- figures

  @Test
  void each_shop_has_its_own_figures() {
    Shop other = Shop.open();
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    other.api().post("/pause", "").expect(200);
    other.books(anOrder());
    Shop.eventually(() -> assertThat(figures(other).path("waiting").asInt()).isOne());
    assertThat(figures(other).path("status").asText()).isEqualTo("PAUSED");
    assertThat(figures(other).path("statusReason").asText()).isNotBlank();
    assertThat(figures(other).path("lastTransferAt").isNull()).isTrue();
    assertThat(figures(shop).path("lastTransferAt").asText()).endsWith("Z");
    Shop.eventually(
        () -> assertThat(figures(shop).path("lastReconciliationAt").asText()).endsWith("Z"));
    assertThat(figures(shop).at("/limits/rackbeat").asInt()).isBetween(0, 100);
  }

  @Test
  void the_figures_agree_with_the_connection_s_own_page() {
    shop.awaitsAllWebhooks();
    JsonNode own = shop.describe();
    JsonNode figures = figures(shop);
    for (String name : List.of("id", "companyName", "rackbeatAccountId", "webhooks", "status")) {
      assertThat(figures.path(name)).as(name).isEqualTo(own.path(name));
    }
  }

  @Test
  void the_list_is_read_in_pages_and_filtered() {
    Shop other = Shop.connected();
    String path = "/api/connections/figures?limit=1";
    Answer first = operator.get(path).expect(200);
    assertThat(first.json().path("items")).hasSize(1);
    Answer second = operator.get(path + "&cursor=" + first.at("/nextCursor")).expect(200);
    assertThat(second.at("/items/0/id")).isNotEqualTo(first.at("/items/0/id"));
    String setUp = "/api/connections/figures?status=SETUP&q=";
    assertThat(operator.get(setUp + other.connection()).json().path("items")).hasSize(1);
    assertThat(operator.get(setUp + shop.connection()).json().path("items")).isEmpty();
    operator.get("/api/connections/figures?status=nothing").complaint("status");
  }

  @Test
  void what_needs_somebody_stands_before_what_is_well() {
    Shop other =
        Shop.openWith(s -> s.putNull("standardShippingRateId").put("whenRateIsMissing", "HOLD"));
    other.awaits(other.books(anOrder().withDeliveryTerms(5)), "ON_HOLD", "RATE_MISSING");
    shop.awaitsAllWebhooks();
    other.awaitsAllWebhooks();
    List<String> ids = operator.get("/api/connections?limit=200").json().findValuesAsText("id");
    assertThat(ids.indexOf(other.connection())).isLessThan(ids.indexOf(shop.connection()));
    operator.get("/api/connections?cursor=" + cursorOfAnotherList()).complaint("cursor");
  }

  private String cursorOfAnotherList() {
    byte[] key = ("k:" + shop.connection()).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
  }

  @Test
  void the_pace_of_the_last_hours_is_sampled_every_minute_by_itself() {
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    await()
        .atMost(Duration.ofSeconds(75))
        .untilAsserted(
            () -> {
              JsonNode spans = operator.get("/api/pace?hours=2").expect(200).json().path("items");
              assertThat(spans).hasSize(96).anyMatch(span -> span.path("looks").asInt() > 0);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "169", "-1", "day", ""})
  void hours_that_are_none_are_422(String hours) {
    operator.get("/api/pace?hours=" + hours).complaint("hours");
  }

  @Test
  void the_path_of_the_figures_is_no_connection_and_hides_none() {
    operator.get("/api/connections/" + shop.connection()).expect(200);
    operator.post("/api/connections/figures/pause", "").expect(404);
    operator.get("/api/connections/figures/settings").expect(404);
  }

  @Test
  void all_of_it_is_the_operator_s() {
    String key = Documents.empty().put("key", shop.settingsKey()).toString();
    String session = Caller.stranger().post("/api/sessions", key).expect(201).at("/token");
    for (Caller caller : List.of(Caller.stranger(), Caller.merchant(session))) {
      int refused = caller.headers().containsKey("Authorization") ? 403 : 401;
      caller.get("/api/connections/figures").expect(refused);
      caller.get("/api/dead-letters").expect(refused);
      caller.get("/api/pace").expect(refused);
      caller.post("/api/dead-letters/retry", "{\"reasonCode\": \"INTERNAL\"}").expect(refused);
      String own = "/api/connections/" + shop.connection();
      caller.post(own + "/webhooks/register", "").expect(refused);
    }
  }

  // ---- dead letters

  @Test
  void what_failed_is_grouped_by_cause_and_a_retry_of_the_cause_looks_again() {
    Shop seller = Shop.openBothWays();
    String order = seller.sells(aWebshopOrder().of(1, "UDGAAET-9", "5"));
    seller.awaitsImport(order, "FAILED", REFUSED);
    assertThat(figures(seller).path("failed24h").asInt()).isOne();
    assertThat(figures(seller).path("needsAttention").asInt()).isOne();
    JsonNode cause = cause();
    assertThat(cause.path("count").asInt()).isPositive();
    assertThat(cause.path("connections").asInt()).isPositive();
    assertThat(cause.path("oldest").asText()).isLessThanOrEqualTo(cause.path("newest").asText());
    seller.sandbox().put("/rackbeat/products/UDGAAET-9", "{\"is_barred\": false}").expect(200);
    String body = Documents.empty().put("reasonCode", REFUSED).toString();
    Answer retried = operator.post("/api/dead-letters/retry", body).expect(202);
    assertThat(retried.json().path("retried").asInt()).isPositive();
    seller.awaitsImport(order, "TRANSFERRED");
    assertThat(figures(seller).path("failed24h").asInt()).isOne();
  }

  private JsonNode cause() {
    for (JsonNode each : operator.get("/api/dead-letters").expect(200).json().path("items")) {
      if (each.path("reasonCode").asText().equals(REFUSED)) {
        return each;
      }
    }
    return Documents.empty();
  }

  @Test
  void a_retry_names_its_cause() {
    operator.post("/api/dead-letters/retry", "{}").complaint("reasonCode");
  }

  // ---- webhooks

  @Test
  void registered_anew_the_webhooks_are_others_and_as_many() {
    shop.awaitsAllWebhooks();
    List<String> before = shop.hooks("rackbeat", "/id");
    Answer answer = shop.api().post("/webhooks/register", "").expect(200);
    assertThat(answer.at("/id")).isEqualTo(shop.connection());
    assertThat(answer.at("/webhooks/rackbeat")).isEqualTo("HEALTHY");
    shop.awaitsAllWebhooks();
    assertThat(shop.hooks("rackbeat", "/id")).doesNotContainAnyElementsOf(before);
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }

  @Test
  void of_a_connection_that_is_over_none_are_registered() {
    shop.api().delete("").expect(204);
    shop.api().post("/webhooks/register", "").problem(409);
    assertThat(shop.hooks("rackbeat", "/id")).isEmpty();
  }
}
