package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** P1, P3 and P4, checked live; P2 is {@link DeadLoginIT}'s. */
class PrerequisitesIT {
  private static final String NOT_IN_PLAN = "{\"webhooksNotInPlan\": true}";
  private static final List<String> CHANNELS = List.of("7", "8", "9");

  private final Shop shop = Shop.unconnected();

  private JsonNode check() {
    return shop.api().post("/prerequisites/check", "").expect(200).json();
  }

  private void loses(String vendor, String record) {
    shop.sandbox().delete("/" + vendor + "/" + record).expect(204);
  }

  private void gets(String vendor, String record, String document) {
    shop.sandbox().put("/" + vendor + "/" + record, document).expect(200);
  }

  // ---- P1

  @Test
  void p1_without_webhooks_it_works_and_says_how_late_it_may_be() {
    shop.suffers("webshipper", NOT_IN_PLAN);
    shop.connect();
    shop.chooses(settings -> {});
    JsonNode it = shop.prerequisite("WEBSHIPPER_WEBHOOKS");
    assertThat(it.path("met").asBoolean()).isFalse();
    assertThat(it.path("detail").asText()).contains("Pro plan", "up to about 4 seconds later");
    assertThat(shop.describe().at("/webhooks/webshipper").asText()).isEqualTo("UNAVAILABLE");
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }

  @Test
  void p1_a_plan_that_is_downgraded_and_upgraded_again_is_noticed() {
    shop.connect();
    shop.chooses(settings -> {});
    shop.suffers("webshipper", NOT_IN_PLAN);
    shop.state("webshipper", "webhooks")
        .forEach(hook -> loses("webshipper", "webhooks/" + hook.path("id").asText()));
    awaitsWebhooks("UNAVAILABLE");
    shop.recovers("webshipper");
    awaitsWebhooks("HEALTHY");
    assertThat(shop.prerequisite("WEBSHIPPER_WEBHOOKS").path("met").asBoolean()).isTrue();
    shop.awaitsAllWebhooks();
  }

  @Test
  void p1_an_upgrade_is_noticed_at_once_when_it_is_checked_again() {
    shop.suffers("webshipper", NOT_IN_PLAN);
    shop.connect();
    shop.recovers("webshipper");
    assertThat(check().at("/webhooks/webshipper").asText()).isEqualTo("HEALTHY");
  }

  @Test
  void p1_webhooks_of_a_connection_that_is_set_up_or_paused_are_mended_too() {
    shop.connect();
    shop.api().post("/pause", "").expect(200);
    JsonNode hook = shop.state("rackbeat", "webhooks").get(0);
    loses("rackbeat", "webhooks/" + hook.path("id").asText());
    shop.awaitsAllWebhooks();
    shop.api().post("/resume", "").expect(200);
    assertThat(shop.status()).isEqualTo("SETUP");
    hook = shop.state("webshipper", "webhooks").get(0);
    loses("webshipper", "webhooks/" + hook.path("id").asText());
    shop.awaitsAllWebhooks();
  }

  private void awaitsWebhooks(String health) {
    Shop.eventually(
        () -> assertThat(shop.describe().at("/webhooks/webshipper").asText()).isEqualTo(health));
  }

  // ---- P3

  @Test
  void p3_without_an_order_channel_no_direction_is_enabled_until_there_is_one() {
    CHANNELS.forEach(channel -> loses("webshipper", "order_channels/" + channel));
    shop.connect();
    JsonNode it = shop.prerequisite("ORDER_CHANNEL");
    assertThat(it.path("met").asBoolean()).isFalse();
    assertThat(it.path("detail").asText()).contains("no order channel");
    shop.chooses(settings -> settings.removeAll().put("orderTransfer", "RACKBEAT_TO_WEBSHIPPER"));
    assertThat(shop.status()).isEqualTo("SETUP");
    assertThat(shop.describe().path("statusReason").asText()).contains("no order channel");
    gets("webshipper", "order_channels/21", "{\"channel_label\": \"Ny\"}");
    JsonNode now = check();
    assertThat(now.at("/prerequisites/2/met").asBoolean()).isTrue();
    assertThat(now.path("status").asText()).isEqualTo("ACTIVE");
    assertThat(shop.api().get("/settings").at("/orderChannelId")).isEqualTo("21");
  }

  @Test
  void p3_exactly_one_order_channel_is_preselected_and_of_several_none() {
    loses("webshipper", "order_channels/8");
    loses("webshipper", "order_channels/9");
    shop.connect();
    assertThat(shop.api().get("/settings").at("/orderChannelId")).isEqualTo("7");
    Shop several = Shop.connected();
    assertThat(several.api().get("/settings").json().path("orderChannelId").isNull()).isTrue();
  }

  @Test
  void p3_all_pages_of_the_order_channels_are_read() {
    for (int id = 100; id < 135; id++) {
      gets("webshipper", "order_channels/" + id, "{\"channel_label\": \"Butik\"}");
    }
    shop.connect();
    assertThat(shop.api().get("/options").json().path("orderChannels")).hasSize(38);
    assertThat(shop.prerequisite("ORDER_CHANNEL").path("detail").asText()).contains("37");
  }

  // ---- P4

  @Test
  void p4_what_is_missing_on_either_side_is_named_until_it_is_there() {
    loses("rackbeat", "delivery-terms/4");
    shop.connect();
    shop.chooses(settings -> settings.putArray("shippingRates"));
    JsonNode it = shop.prerequisite("DELIVERY_TERMS");
    assertThat(it.path("met").asBoolean()).isFalse();
    assertThat(it.path("detail").asText())
        .isEqualTo(
            "Missing as delivery terms in Rackbeat: bring expres, Standard."
                + " Missing as shipping rates in Webshipper: Afhentning.");
    gets("rackbeat", "delivery-terms/4", "{\"name\": \"Bring Exprés\"}");
    gets("rackbeat", "delivery-terms/6", "{\"name\": \"STANDARD\"}");
    JsonNode now = check().at("/prerequisites/3");
    assertThat(now.path("met").asBoolean()).isTrue();
    assertThat(now.path("detail").asText()).contains("Afhentning");
  }

  // ---- check again

  @Test
  void checked_again_a_vendor_that_is_away_is_a_sentence_and_no_error() {
    shop.connect();
    shop.suffers("webshipper", "{\"down\": \"503\"}");
    JsonNode now = check();
    assertThat(now.at("/prerequisites/0/met").asBoolean()).isFalse();
    assertThat(now.at("/prerequisites/0/detail").asText()).startsWith("Webshipper does not answer");
    assertThat(now.at("/prerequisites/2/met").asBoolean()).isTrue();
    assertThat(now.at("/prerequisites/2/detail").asText()).contains("could not be read anew");
    assertThat(now.path("status").asText()).isEqualTo("SETUP");
    shop.recovers("webshipper");
    assertThat(check().path("prerequisites").findValuesAsText("met").get(0)).isEqualTo("true");
  }

  @Test
  void the_merchant_checks_again_and_nobody_else_does() {
    shop.connect();
    String session =
        Caller.stranger()
            .post("/api/sessions", Documents.empty().put("key", shop.settingsKey()))
            .expect(201)
            .at("/token");
    String path = "/prerequisites/check";
    Caller merchant = Caller.merchant(session);
    merchant.post("/api/connections/" + shop.connection() + path, "").expect(200);
    merchant.post("/api/connections/" + Shop.connected().connection() + path, "").problem(404);
    Caller.stranger().post("/api/connections/" + shop.connection() + path, "").problem(401);
    shop.api().delete("").expect(204);
    shop.api().post(path, "").problem(409);
  }
}
