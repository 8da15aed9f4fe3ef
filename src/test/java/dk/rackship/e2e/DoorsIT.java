package dk.rackship.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who knocks at the webhooks' doors without being the vendor gets an answer and nothing else. */
class DoorsIT {
  private static final String EVENT = "{\"key\": 1001, \"key_name\": \"number\"}";
  private static final String RECORD = "{\"data\": {\"type\": \"orders\", \"id\": \"1\"}}";
  private static final int MORE_THAN_A_MEBIBYTE = (1 << 20) + 1;

  private final Shop shop = Shop.connected();

  @AfterEach
  void nothing_was_stored() {
    assertThat(shop.describe().at("/queue/waiting").asInt()).isZero();
    assertThat(shop.transfers()).isEmpty();
  }

  @Test
  void a_wrong_token_of_rackbeat_is_401() {
    rackbeat().with("Rackbeat-Webhook-Token", "wrong").post("", EVENT).problem(401);
  }

  @Test
  void a_missing_token_of_rackbeat_is_401() {
    rackbeat().post("", EVENT).problem(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"d3Jvbmc=", "no base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
  void a_wrong_hmac_of_webshipper_is_401(String hmac) {
    webshipper().with("X-Webshipper-Hmac-Sha256", hmac).post("", RECORD).problem(401);
  }

  @Test
  void a_missing_hmac_of_webshipper_is_401() {
    webshipper().post("", RECORD).problem(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rackbeat/00000000000000000000000000000000",
        "webshipper/00000000000000000000000000000000",
        "rackbeat/no-such-connection"
      })
  void an_unknown_connection_is_404(String door) {
    Caller.stranger().post("/webhooks/" + door, RECORD).problem(404);
  }

  @Test
  void a_body_over_one_mebibyte_is_413_whether_its_length_is_said_or_not() {
    byte[] large = " ".repeat(MORE_THAN_A_MEBIBYTE).getBytes(StandardCharsets.UTF_8);
    rackbeat().send("POST", "", BodyPublishers.ofByteArray(large)).problem(413);
    webshipper()
        .send("POST", "", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
        .problem(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "", "[1]", "{\"key\": ", "null"})
  void proven_but_no_json_object_is_400(String body) {
    rackbeat().with("Rackbeat-Webhook-Token", shop.genuineToken()).post("", body).problem(400);
  }

  private Caller rackbeat() {
    return Caller.stranger().at("/webhooks/rackbeat/" + shop.connection());
  }

  private Caller webshipper() {
    return Caller.stranger().at("/webhooks/webshipper/" + shop.connection());
  }
}
