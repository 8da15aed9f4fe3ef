package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bad input gets the status of the interface's description, in words that help, and leaves nothing.
 */
class BadInputIT {
  private static final byte[] TWO_MEBIBYTES =
      "{\"token\": \"%s\"}".formatted("x".repeat(2 << 20)).getBytes(StandardCharsets.UTF_8);
  private static final String NOBODY = "/api/connections/00000000000000000000000000000000";

  private final Caller operator = Caller.operator();

  // ---- connecting

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a.b",
        "-acme",
        "acme@evil.test",
        "localhost:9080",
        "http://evil.test/acme",
        "æbler",
        "acme.webshipper.io.evil.test",
        "..",
        "a b"
      })
  void an_account_that_is_no_dns_label_is_422_and_no_host_is_called(String account) {
    Shop shop = Shop.unconnected();
    ObjectNode keys = shop.keys();
    keys.withObject("/webshipper").put("account", account);
    operator.post("/api/connections", keys).complaint("webshipper.account");
    assertThat(shop.isKnown()).isFalse();
  }

  @Test
  void a_dead_login_of_rackbeat_is_422() {
    Shop shop = Shop.unconnected();
    ObjectNode keys = shop.keys();
    keys.withObject("/rackbeat").put("apiToken", "long-gone");
    Answer answer = operator.post("/api/connections", keys).complaint("rackbeat.apiToken");
    assertThat(answer.text()).doesNotContain("long-gone");
    assertThat(shop.isKnown()).isFalse();
  }

  @Test
  void a_dead_login_of_webshipper_is_422() {
    Shop shop = Shop.unconnected();
    ObjectNode keys = shop.keys();
    keys.withObject("/webshipper").put("apiToken", "long-gone");
    Answer answer = operator.post("/api/connections", keys).complaint("webshipper.apiToken");
    assertThat(answer.text()).doesNotContain("long-gone");
    assertThat(shop.isKnown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rackbeat", "webshipper"})
  void a_vendor_that_does_not_answer_is_503_and_nothing_is_left(String vendor) {
    Shop shop = Shop.unconnected();
    shop.suffers(vendor, "{\"down\": \"503\"}");
    Answer answer = operator.post("/api/connections", shop.keys());
    assertThat(answer.problem(503)).containsIgnoringCase(vendor);
    assertThat(answer.header("Retry-After")).isNotBlank();
    assertThat(shop.isKnown()).isFalse();
    assertThat(shop.state(vendor, "webhooks")).isEmpty();
    shop.recovers(vendor);
    shop.connect();
  }

  @Test
  void every_login_that_is_missing_is_named() {
    operator.post("/api/connections", "{}").complaint("rackbeat.apiToken", "webshipper");
    ObjectNode neither = Shop.unconnected().keys();
    neither.withObject("/webshipper").remove("apiToken");
    operator.post("/api/connections", neither).complaint("webshipper.email", "webshipper.password");
  }

  // ---- settings

  @Test
  void half_a_settings_document_is_saved_and_the_connection_stays_in_setup() {
    Shop shop = Shop.connected();
    Answer saved = put(shop, "{\"orderTransfer\": \"RACKBEAT_TO_WEBSHIPPER\"}").expect(200);
    assertThat(saved.at("/orderTransfer")).isEqualTo("RACKBEAT_TO_WEBSHIPPER");
    assertThat(saved.header("ETag")).isNotBlank();
    JsonNode connection = shop.describe();
    assertThat(connection.path("status").asText()).isEqualTo("SETUP");
    assertThat(connection.path("statusReason").asText()).contains("orderChannelId");
  }

  @Test
  void wrong_settings_are_422_and_every_wrong_field_is_listed() {
    Shop shop = Shop.connected();
    put(
            shop,
            """
            {"orderTransfer": "SIDEWAYS", "orderChannelId": "9999", "standardShippingRateId": 7, "vatZone": "moon",
             "sendDeliveryAndPickupAddress": "yes", "paymentTermsId": "77", "excludedCustomerGroupIds": ["1", "88"],
             "useTheForce": true}
            """)
        .complaint(
            "orderTransfer",
            "orderChannelId",
            "standardShippingRateId",
            "vatZone",
            "sendDeliveryAndPickupAddress",
            "paymentTermsId",
            "excludedCustomerGroupIds",
            "useTheForce");
    assertThat(shop.api().get("/settings").json().path("orderTransfer").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"33", "34", "42", "70"})
  void a_rate_that_is_for_returns_or_hidden_or_of_another_channel_cannot_be_chosen(String rate) {
    Shop shop = Shop.connected();
    ObjectNode settings = Documents.settings().put("standardShippingRateId", rate);
    put(shop, settings.toString()).complaint("standardShippingRateId");
  }

  @Test
  void settings_without_if_match_are_428_and_with_an_old_one_412() {
    Shop shop = Shop.connected();
    Caller settings = shop.api().at("/settings");
    String old = settings.get("").header("ETag");
    settings.put("", "{}").problem(428);
    settings.with("If-Match", old).put("", Documents.settings()).expect(200);
    settings.with("If-Match", old).put("", "{}").problem(412);
    assertThat(shop.status()).isEqualTo("ACTIVE");
  }

  private static Answer put(Shop shop, String document) {
    String etag = shop.api().get("/settings").expect(200).header("ETag");
    return shop.api().with("If-Match", etag).put("/settings", document);
  }

  // ---- bodies

  @ParameterizedTest
  @ValueSource(strings = {"hello", "{\"rackbeat\": ", "", "null"})
  void text_instead_of_json_is_400(String body) {
    operator.post("/api/connections", body).problem(400);
    Caller.stranger().post("/api/installations", body).problem(400);
    Caller.stranger().post("/api/sessions", body).problem(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1]", "\"text\"", "{\"rackbeat\": 7}", "{\"webshipper\": \"acme\"}"})
  void json_of_another_shape_is_422(String body) {
    operator.post("/api/connections", body).problem(422);
  }

  @Test
  void another_media_type_is_415() {
    operator.with("Content-Type", "text/plain").post("/api/connections", "hello").problem(415);
  }

  @Test
  void two_mebibytes_are_413_whether_their_length_is_said_or_not() {
    operator
        .send("POST", "/api/connections", BodyPublishers.ofByteArray(TWO_MEBIBYTES))
        .problem(413);
    operator
        .send(
            "POST",
            "/api/connections",
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TWO_MEBIBYTES)))
        .problem(413);
  }

  // ---- who calls, and what is not there

  @Test
  void an_unknown_connection_is_404_for_every_call() {
    for (String path : new String[] {"", "/settings", "/options", "/transfers", "/export"}) {
      operator.get(NOBODY + path).problem(404);
    }
    operator.get("/api/connections/no-id").problem(404);
    operator.delete(NOBODY).problem(404);
    operator.post(NOBODY + "/pause", "").problem(404);
    operator.with("If-Match", "\"1\"").put(NOBODY + "/settings", "{}").problem(404);
  }

  @Test
  void an_unknown_transfer_and_an_unknown_sync_are_404() {
    Shop shop = Shop.connected();
    shop.api().get("/transfers/00000000000000000000000000000000").problem(404);
    shop.api().post("/transfers/none/retry", "").problem(404);
    shop.api().get("/syncs/none").problem(404);
  }

  @Test
  void a_wrong_operator_is_401_and_is_asked_for_its_password() {
    for (String login :
        new String[] {
          Caller.basic("operator", "wrong"), Caller.basic("nobody", "sandbox"), "Basic ???", "Basic"
        }) {
      Answer answer = Caller.stranger().with("Authorization", login).get("/api/connections");
      answer.problem(401);
      assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
    }
    Caller.stranger().get("/api/connections").problem(401);
    Caller.stranger().get(NOBODY).problem(401);
  }

  @Test
  void a_session_that_never_was_is_401() {
    Shop shop = Shop.connected();
    Caller.merchant("never-was").get("/api/connections/" + shop.connection()).problem(401);
  }

  // ---- lists

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "many", "1.5", ""})
  void a_limit_outside_1_to_200_is_422(String limit) {
    operator.get("/api/connections?limit=" + limit).complaint("limit");
  }

  @Test
  void a_cursor_that_we_did_not_make_is_422() {
    operator.get("/api/connections?cursor=nonsense").complaint("cursor");
    Shop shop = Shop.connected();
    shop.api().get("/transfers?cursor=nonsense").complaint("cursor");
  }

  @Test
  void a_filter_that_is_none_is_422() {
    Shop shop = Shop.connected();
    shop.api().get("/transfers?state=LOST").complaint("state");
    shop.api().get("/transfers?direction=UP").complaint("direction");
    shop.api().get("/transfers?since=yesterday").complaint("since");
    operator.get("/api/connections?status=FINE").complaint("status");
  }

  @Test
  void an_unknown_address_is_404_and_a_wrong_method_405() {
    operator.get("/api/nothing-here").problem(404);
    operator.put("/api/connections", "{}").problem(405);
  }

  @Test
  void a_dismissal_without_a_note_is_422() {
    Shop shop = Shop.open();
    String number = shop.books(anOrder().withDeliveryTerms(1));
    JsonNode held = shop.awaits(number, "ON_HOLD", "DROP_POINT_REQUIRED");
    String path = "/transfers/" + held.path("id").asText() + "/dismiss";
    shop.api().post(path, "{}").complaint("note");
    shop.api().post(path, "{\"note\": \"The customer fetches it.\"}").expect(200);
    assertThat(shop.describe().at("/queue/needsAttention").asInt()).isZero();
    assertThat(shop.story(number).path("events").findValuesAsText("message"))
        .anyMatch(message -> message.contains("The customer fetches it."));
  }
}
