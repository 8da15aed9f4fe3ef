package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I2: whatever step an installation breaks at, it is repeated, and ends as one that did not. */
class InstallingIT {
  private final Shop shop = Shop.unconnected();

  /** Reads are repeated twice by themselves, so three calls fail. */
  private void suffersAfter(int calls, String vendor) {
    shop.suffers(
        vendor,
        "{\"callsBeforeFailing\": %d, \"failingCalls\": 3, \"failingStatus\": 502}"
            .formatted(calls));
  }

  @ParameterizedTest(name = "{0} fails after {1} calls: {2}")
  @CsvSource({
    "webshipper, 0, the exchange of the password",
    "webshipper, 1, the list of webhooks",
    "webshipper, 2, the first webhook",
    "webshipper, 6, the last webhook",
    "webshipper, 7, the lists",
    "rackbeat, 0, the acceptance",
    "rackbeat, 1, whose account it is",
    "rackbeat, 2, the list of webhooks",
    "rackbeat, 3, the first webhook",
    "rackbeat, 9, a webhook in the middle",
    "rackbeat, 14, the settings page",
    "rackbeat, 17, the lists"
  })
  void i2_broken_at_any_step_and_repeated_it_is_one_connection(
      String vendor, int calls, String step) {
    String token = shop.pressesInstall();
    suffersAfter(calls, vendor);
    assertThat(shop.installs(token).status()).as(step).isIn(201, 422, 503);
    shop.recovers(vendor);
    shop.connectedBy(shop.installs(token).expect(201));
    isOneConnection();
  }

  @Test
  void i2_the_lost_answer_of_the_acceptance_asks_for_install_again_and_goes_on_where_it_was() {
    shop.suffers("rackbeat", "{\"lostAnswers\": 1}");
    String token = shop.pressesInstall();
    assertThat(shop.installs(token).complaint("token").at("/errors/0/message"))
        .contains("Press Install in Rackbeat again");
    assertThat(shop.isKnown()).isFalse();
    shop.installs(token).complaint("token");
    shop.connectedBy(shop.installs(shop.pressesInstall()).expect(201));
    isOneConnection();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rackbeat", "webshipper"})
  void p1_webhooks_whose_creation_was_not_answered_are_there_once_in_the_end(String vendor) {
    shop.suffers(vendor, "{\"lostAnswers\": 2}");
    shop.connect();
    shop.recovers(vendor);
    shop.awaitsAllWebhooks();
  }

  @Test
  void i2_pressed_install_a_second_time_it_is_the_same_connection() {
    shop.connectedBy(shop.installs(shop.pressesInstall()).expect(201));
    String first = shop.connection();
    shop.connectedBy(shop.installs(shop.pressesInstall()).expect(201));
    assertThat(shop.connection()).isEqualTo(first);
    isOneConnection();
  }

  private void isOneConnection() {
    String found = "/api/connections?q=" + shop.rackbeatAccount();
    assertThat(Caller.operator().get(found).expect(200).json().path("items")).hasSize(1);
    JsonNode app = shop.state("rackbeat", "user_account_plugins").get(0);
    assertThat(app.path("settings_url").asText()).endsWith("/settings/#" + shop.settingsKey());
    shop.awaitsAllWebhooks();
    shop.chooses(settings -> {});
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }
}
