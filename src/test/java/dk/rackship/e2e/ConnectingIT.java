package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Connecting, installing, leaving and coming back. */
class ConnectingIT {
  private static final String FOREIGN = "https://elsewhere.example.test/hook";

  private final Caller operator = Caller.operator();
  private final Caller stranger = Caller.stranger();

  // ---- by keys

  @Test
  void after_connecting_the_prerequisites_say_what_there_is_and_nothing_moves_yet() {
    Shop shop = Shop.connected();
    JsonNode it = shop.describe();
    assertThat(it.path("status").asText()).isEqualTo("SETUP");
    assertThat(it.path("rackbeatAccountId").asText()).isEqualTo(shop.rackbeatAccount());
    assertThat(it.path("companyName").asText()).isEqualTo("Prøve & Søn ApS");
    assertThat(it.path("webshipperAccount").asText()).isEqualTo(shop.webshipperAccount());
    assertThat(it.path("prerequisites").findValuesAsText("name"))
        .containsExactly(
            "WEBSHIPPER_LOGIN", "WEBSHIPPER_WEBHOOKS", "ORDER_CHANNEL", "DELIVERY_TERMS");
    assertThat(it.at("/prerequisites/0/met").asBoolean()).isTrue();
    assertThat(it.path("prerequisites").findValuesAsText("detail"))
        .allMatch(detail -> detail.endsWith("."));
    assertThat(it.at("/webhooks/rackbeat").asText()).isEqualTo("HEALTHY");
    assertThat(it.at("/webhooks/webshipper").asText()).isEqualTo("HEALTHY");
    assertThat(it.path("lastTransferAt").isNull()).isTrue();
  }

  @Test
  void the_account_may_be_typed_as_the_address_of_its_page() {
    Shop shop = Shop.unconnected();
    ObjectNode keys = shop.keys();
    String address = "https://" + shop.webshipperAccount() + ".webshipper.io/orders";
    keys.withObject("/webshipper").put("account", address);
    Answer answer = operator.post("/api/connections", keys).expect(201);
    assertThat(answer.at("/connection/webshipperAccount")).isEqualTo(shop.webshipperAccount());
  }

  @Test
  void the_options_hold_every_page_of_the_lists() {
    JsonNode options = Shop.connected().api().get("/options").expect(200).json();
    assertThat(options.path("shippingRates")).hasSizeGreaterThan(25);
    assertThat(options.path("refreshedAt").asText()).isNotBlank();
    JsonNode terms = options.path("deliveryTerms").get(1);
    assertThat(terms.path("name").asText()).isEqualTo("GLS Erhverv");
    for (String list :
        List.of(
            "orderChannels",
            "paymentTerms",
            "customerGroups",
            "productGroups",
            "employees",
            "layouts",
            "vatZones",
            "locations")) {
      assertThat(options.path(list)).as(list).isNotEmpty();
    }
  }

  @Test
  void connecting_a_second_time_is_the_same_connection() {
    Shop shop = Shop.open();
    String before = shop.connection();
    shop.connect();
    assertThat(shop.connection()).isEqualTo(before);
    assertThat(shop.status()).isEqualTo("ACTIVE");
  }

  @Test
  void a_plan_without_webhooks_works_by_reconciliation() {
    Shop shop = Shop.unconnected();
    shop.suffers("webshipper", "{\"webhooksNotInPlan\": true}");
    shop.connect();
    shop.chooses(settings -> {});
    JsonNode it = shop.describe();
    assertThat(it.at("/webhooks/webshipper").asText()).isEqualTo("UNAVAILABLE");
    assertThat(it.at("/prerequisites/1/met").asBoolean()).isFalse();
    assertThat(it.at("/prerequisites/1/detail").asText()).contains("plan");
    String number = shop.books(anOrder());
    shop.dispatches(number, tracked("GLS-1"));
    shop.awaits(number, "SHIPPED");
  }

  // ---- from Rackbeat's app store

  @Test
  void the_begin_page_asks_for_the_webshipper_login() {
    Answer page = stranger.get("/begin?token=" + token(Shop.unconnected())).expect(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text()).contains("Save settings and start first sync");
  }

  @Test
  void an_installation_with_a_password_of_odd_characters_leads_to_the_first_order() {
    Shop shop = Shop.unconnected();
    assertThat(shop.password().path("password").asText()).isEqualTo("p&ss+w%rd#æ");
    Answer answer = install(token(shop), shop.password()).expect(201);
    assertThat(answer.at("/redirectTo")).isEqualTo("https://app.rackbeat.com/apps");
    shop.connectedBy(answer);
    shop.chooses(settings -> {});
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }

  @Test
  void an_installation_may_be_repeated_with_the_same_token() {
    Shop shop = Shop.unconnected();
    String token = token(shop);
    String first = install(token, shop.password()).expect(201).at("/connection/id");
    String second = install(token, shop.password()).expect(201).at("/connection/id");
    assertThat(second).isEqualTo(first);
  }

  @Test
  void a_wrong_password_and_an_unknown_account_and_silence_are_three_different_messages() {
    Shop shop = Shop.unconnected();
    String token = token(shop);
    String wrong =
        install(token, shop.password().put("password", "guess"))
            .complaint("webshipper.password")
            .at("/errors/0/message");
    String unknown =
        install(token, shop.password().put("account", "nobody-has-this"))
            .complaint("webshipper.account")
            .at("/errors/0/message");
    shop.suffers("webshipper", "{\"down\": \"503\"}");
    String silent = install(token, shop.password()).problem(503);
    assertThat(List.of(wrong, unknown, silent)).doesNotHaveDuplicates();
    assertThat(shop.isKnown()).isFalse();
    shop.recovers("webshipper");
    install(token, shop.password()).expect(201);
  }

  @Test
  void a_token_that_rackbeat_did_not_give_is_422() {
    Shop shop = Shop.unconnected();
    install("made-up", shop.password()).complaint("token");
    install("../../self", shop.password()).complaint("token");
    assertThat(shop.isKnown()).isFalse();
  }

  @Test
  void a_cancelled_installation_cannot_be_finished() {
    Shop shop = Shop.unconnected();
    String token = token(shop);
    stranger.delete("/api/installations/" + token).expect(204);
    install(token, shop.password()).complaint("token");
  }

  private static String token(Shop shop) {
    return shop.sandbox().post("/rackbeat/installations", "{}").expect(201).at("/token");
  }

  private Answer install(String token, ObjectNode webshipper) {
    ObjectNode body = Documents.empty().put("token", token);
    body.set("webshipper", webshipper);
    return stranger.post("/api/installations", body);
  }

  // ---- leaving and coming back

  @Test
  void disconnecting_removes_only_our_own_webhooks() {
    Shop shop = Shop.connected();
    String left =
        "{\"event\": \"order.booked\", \"url\": \"" + FOREIGN + "\", \"is_active\": true}";
    shop.sandbox().put("/rackbeat/webhooks/999999", left).expect(200);
    String right = "{\"target\": \"" + FOREIGN + "\", \"topic\": \"order/created\"}";
    shop.sandbox().put("/webshipper/webhooks/999999", right).expect(200);
    shop.api().delete("").expect(204);
    assertThat(shop.status()).isEqualTo("DISCONNECTED");
    assertThat(shop.state("rackbeat", "webhooks")).singleElement().matches(ConnectingIT::isForeign);
    assertThat(shop.state("webshipper", "webhooks"))
        .singleElement()
        .matches(ConnectingIT::isForeign);
  }

  private static boolean isForeign(JsonNode hook) {
    return hook.toString().contains(FOREIGN);
  }

  @Test
  void a_reinstallation_takes_the_old_links_up() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    String before = shop.connection();
    shop.api().delete("").expect(204);
    shop.connect();
    assertThat(shop.connection()).isEqualTo(before);
    shop.chooses(settings -> {});
    shop.dispatches(number, tracked("GLS-1"));
    shop.awaits(number, "SHIPPED");
    assertThat(shop.webshipperOrders(number)).hasSize(1);
  }

  @Test
  void purged_nothing_of_it_is_left() {
    Shop shop = Shop.open();
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    shop.api().delete("?purge=true").expect(204);
    shop.api().get("").problem(404);
    assertThat(shop.isKnown()).isFalse();
  }

  @Test
  void the_export_holds_what_happened_and_no_secret() {
    Shop shop = Shop.unconnected();
    shop.connectedBy(install(token(shop), shop.password()));
    shop.chooses(settings -> {});
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    Answer export = shop.api().get("/export").expect(200);
    assertThat(export.json().path("transfers")).hasSize(1);
    assertThat(export.json().path("orderLinks")).hasSize(1);
    assertThat(export.text())
        .doesNotContain(shop.rackbeatToken())
        .doesNotContain(shop.keys().at("/webshipper/apiToken").asText())
        .doesNotContain(shop.password().path("password").asText())
        .doesNotContain(shop.settingsKey())
        .doesNotContainIgnoringCase("secret", "\"token", "hash", "cipher");
  }

  // ---- sessions

  @Test
  void the_settings_link_opens_a_session_for_this_connection_only() {
    Shop shop = Shop.connected();
    Answer session = open(shop.settingsKey()).expect(201);
    assertThat(session.at("/connectionId")).isEqualTo(shop.connection());
    assertThat(session.at("/expiresAt")).isNotBlank();
    Caller merchant = Caller.merchant(session.at("/token"));
    String own = "/api/connections/" + shop.connection();
    for (String path : List.of("", "/settings", "/options", "/transfers")) {
      merchant.get(own + path).expect(200);
    }
    String other = Shop.connected().connection();
    merchant.get("/api/connections/" + other).problem(404);
    merchant.get("/api/connections/" + other + "/settings").problem(404);
    merchant.get("/api/connections").problem(403);
    merchant.post("/api/connections", shop.keys()).problem(403);
    merchant.post(own + "/settings-link", "").problem(403);
  }

  @Test
  void a_new_settings_link_ends_the_old_one_and_its_sessions() {
    Shop shop = Shop.connected();
    String old = shop.settingsKey();
    Caller merchant = Caller.merchant(open(old).expect(201).at("/token"));
    String link = shop.api().post("/settings-link", "").expect(201).at("/settingsLink");
    assertThat(link).contains("/settings/#").doesNotContain(old);
    open(old).problem(401);
    merchant.get("/api/connections/" + shop.connection()).problem(401);
    open(link.substring(link.indexOf('#') + 1)).expect(201);
  }

  private Answer open(String key) {
    return stranger.post("/api/sessions", Documents.empty().put("key", key));
  }
}
