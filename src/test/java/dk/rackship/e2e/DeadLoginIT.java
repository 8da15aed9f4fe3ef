package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** P2: a login ends at a vendor, and a new one lets everything go on, in order. */
class DeadLoginIT {
  private static final String LOGIN_REFUSED = "{\"loginRefused\": true}";

  private final Shop shop = Shop.unconnected();

  /** Connected by e-mail and password, which Rackship exchanged for a token of that user. */
  private void connectsByPassword() {
    ObjectNode keys = shop.keys();
    keys.set("webshipper", shop.password());
    shop.connectedBy(Caller.operator().post("/api/connections", keys).expect(201));
    shop.chooses(settings -> {});
  }

  private void userIsDeleted() {
    shop.sandbox().post("/webshipper/end-logins", "{}").expect(204);
  }

  private ObjectNode webshipper(ObjectNode login) {
    return Documents.empty().set("webshipper", login);
  }

  private List<String> booksFive() {
    return IntStream.rangeClosed(1, 5).mapToObj(this::booksAnother).toList();
  }

  /** The next one only when this one has come in: webhooks may overtake each other. */
  private String booksAnother(int nth) {
    String number = shop.books(anOrder());
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isEqualTo(nth));
    return number;
  }

  private void arriveInOrder(List<String> numbers) {
    numbers.forEach(
        number -> assertThat(shop.awaits(number, "TRANSFERRED").path("attempts").asInt()).isZero());
    assertThat(shop.state("webshipper", "orders"))
        .extracting(order -> order.at("/attributes/ext_ref").asText())
        .containsExactlyElementsOf(numbers);
  }

  @Test
  void p2_a_deleted_user_parks_everything_and_a_new_login_lets_it_go_on_in_order() {
    connectsByPassword();
    userIsDeleted();
    List<String> numbers = booksFive();
    JsonNode it = shop.awaitsStatus("RECONNECT");
    assertThat(it.path("statusReason").asText()).startsWith("Webshipper refuses the login.");
    assertThat(shop.prerequisite("WEBSHIPPER_LOGIN").path("met").asBoolean()).isFalse();
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isEqualTo(5));
    assertThat(shop.transfers())
        .allSatisfy(transfer -> assertThat(transfer.path("attempts").asInt()).isZero());
    assertThat(shop.reconnects(webshipper(shop.password())).expect(200).at("/status"))
        .isEqualTo("ACTIVE");
    arriveInOrder(numbers);
  }

  @Test
  void p2_a_token_of_rackbeat_that_was_withdrawn_parks_everything_until_there_is_a_new_one() {
    shop.connect();
    shop.chooses(settings -> {});
    String fresh =
        Caller.stranger()
            .with("Authorization", "Bearer " + shop.rackbeatToken())
            .post("/sandbox/rackbeat/api/tokens/replace-current", "{}")
            .expect(200)
            .at("/token");
    List<String> numbers = booksFive();
    JsonNode it = shop.awaitsStatus("RECONNECT");
    assertThat(it.path("statusReason").asText()).startsWith("Rackbeat refuses the login.");
    assertThat(shop.prerequisite("WEBSHIPPER_LOGIN").path("met").asBoolean()).isTrue();
    ObjectNode login = Documents.empty();
    login.putObject("rackbeat").put("apiToken", fresh);
    assertThat(shop.reconnects(login).expect(200).at("/status")).isEqualTo("ACTIVE");
    arriveInOrder(numbers);
  }

  @Test
  void p2_it_is_noticed_without_any_order_while_the_settings_are_incomplete() {
    shop.connect();
    shop.suffers("rackbeat", LOGIN_REFUSED);
    shop.awaitsStatus("RECONNECT");
    shop.recovers("rackbeat");
    ObjectNode login = Documents.empty();
    login.set("rackbeat", shop.keys().get("rackbeat"));
    assertThat(shop.reconnects(login).expect(200).at("/status")).isEqualTo("SETUP");
  }

  @Test
  void p2_it_is_noticed_during_the_first_sync() {
    shop.suffers("webshipper", "{\"callsBeforeFailing\": 2, \"failingCalls\": 20}");
    Answer answer = Caller.operator().post("/api/connections", shop.keys()).expect(201);
    shop.suffers("webshipper", "{\"failingCalls\": 0, \"loginRefused\": true}");
    Shop.eventually(
        () ->
            assertThat(
                    Caller.operator()
                        .get("/api/connections/" + answer.at("/connection/id"))
                        .at("/status"))
                .isEqualTo("RECONNECT"));
    shop.recovers("webshipper");
    shop.connectedBy(answer);
    shop.reconnects(webshipper((ObjectNode) shop.keys().get("webshipper"))).expect(200);
    shop.awaitsStatus("SETUP");
  }

  @Test
  void p2_while_paused_it_is_said_and_the_pause_stays_one() {
    connectsByPassword();
    shop.api().post("/pause", "").expect(200);
    userIsDeleted();
    Shop.eventually(
        () ->
            assertThat(shop.describe().path("statusReason").asText())
                .contains("Paused", "Webshipper refuses the login."));
    assertThat(shop.status()).isEqualTo("PAUSED");
    assertThat(shop.api().post("/resume", "").expect(200).at("/status")).isEqualTo("RECONNECT");
    assertThat(shop.api().post("/pause", "").expect(200).at("/status")).isEqualTo("PAUSED");
    String number = shop.books(anOrder());
    Answer reconnected = shop.reconnects(webshipper(shop.password())).expect(200);
    assertThat(reconnected.at("/status")).isEqualTo("PAUSED");
    assertThat(reconnected.at("/statusReason")).doesNotContain("refuses");
    assertThat(shop.api().post("/resume", "").expect(200).at("/status")).isEqualTo("ACTIVE");
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void p2_checked_again_a_login_that_works_again_lets_it_go_on() {
    shop.connect();
    shop.chooses(settings -> {});
    shop.suffers("webshipper", LOGIN_REFUSED);
    String number = shop.books(anOrder());
    shop.awaitsStatus("RECONNECT");
    Answer refused = shop.api().post("/prerequisites/check", "").expect(200);
    assertThat(refused.at("/status")).isEqualTo("RECONNECT");
    shop.recovers("webshipper");
    Answer works = shop.api().post("/prerequisites/check", "").expect(200);
    assertThat(works.at("/status")).isEqualTo("ACTIVE");
    assertThat(works.at("/prerequisites/0/met")).isEqualTo("true");
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void p2_the_login_that_was_kept_is_looked_at_too_when_the_other_is_renewed() {
    shop.connect();
    shop.chooses(settings -> {});
    shop.suffers("rackbeat", LOGIN_REFUSED);
    shop.awaitsStatus("RECONNECT");
    Answer answer = shop.reconnects(webshipper((ObjectNode) shop.keys().get("webshipper")));
    assertThat(answer.expect(200).at("/status")).isEqualTo("RECONNECT");
    assertThat(answer.at("/statusReason")).startsWith("Rackbeat refuses the login.");
  }

  @Test
  void p2_a_token_endpoint_that_fails_is_no_dead_login() {
    connectsByPassword();
    shop.suffers("webshipper", "{\"down\": \"503\"}");
    shop.reconnects(webshipper(shop.password())).problem(503);
    assertThat(shop.status()).isEqualTo("ACTIVE");
    shop.recovers("webshipper");
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }

  @Test
  void p2_a_refused_resource_is_no_dead_login_on_either_side() {
    shop.connect();
    shop.chooses(settings -> {});
    shop.suffers("webshipper", "{\"forbidden\": [\"orders\", \"shipments\", \"webhooks\"]}");
    shop.suffers("rackbeat", "{\"forbidden\": [\"webhooks\", \"locations\"]}");
    String number = shop.books(anOrder());
    Answer checked = shop.api().post("/prerequisites/check", "").expect(200);
    assertThat(checked.at("/status")).isEqualTo("ACTIVE");
    assertThat(checked.at("/prerequisites/0/met")).isEqualTo("true");
    assertThat(checked.at("/prerequisites/2/detail")).contains("Rackbeat does not allow this.");
    shop.recovers("webshipper");
    shop.recovers("rackbeat");
    shop.awaits(number, "TRANSFERRED");
  }
}
