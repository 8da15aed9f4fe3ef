package dk.rackship.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Json;
import dk.rackship.connection.Settings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  private static final String RECEIVES =
      """
      "paymentTermsId": "200", "customerGroupId": "300", "productGroupId": "400",
      "employeeId": "500", "layoutId": "600", "vatZone": "eu"
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"orderTransfer\": null | SETUP",
        "\"orderTransfer\": \"RACKBEAT_TO_WEBSHIPPER\" | SETUP",
        "\"orderTransfer\": \"RACKBEAT_TO_WEBSHIPPER\", \"orderChannelId\": \"1\" | ACTIVE",
        "\"orderTransfer\": \"BOTH_WAYS\", \"orderChannelId\": \"1\" | SETUP",
        "\"orderTransfer\": \"WEBSHIPPER_TO_RACKBEAT\", RECEIVES | SETUP",
        "\"orderTransfer\": \"WEBSHIPPER_TO_RACKBEAT\", \"productLocationId\": \"7\", RECEIVES |"
            + " ACTIVE",
        "\"orderTransfer\": \"WEBSHIPPER_TO_RACKBEAT\", \"useProductDefaultLocation\": true,"
            + " RECEIVES | ACTIVE",
        "\"orderTransfer\": \"BOTH_WAYS\", \"productLocationId\": \"7\", RECEIVES | SETUP",
      })
  void complete_settings_make_it_active(String fields, ConnectionStatus status) {
    var json = "{%s}".formatted(fields.replace("RECEIVES", RECEIVES));

    var standing = Standing.of(Json.read(json, Settings.class), Optional.of(SomeLists.LISTS));

    assertThat(standing.status()).isEqualTo(status);
    assertThat(standing.moves()).isEqualTo(status == ConnectionStatus.ACTIVE);
  }

  @Test
  void p3_nothing_moves_without_an_order_channel() {
    var settings =
        Json.read(
            "{\"orderTransfer\": \"RACKBEAT_TO_WEBSHIPPER\", \"orderChannelId\": \"1\"}",
            Settings.class);

    assertThat(Standing.of(settings, Optional.of(SomeLists.withoutChannels())).status())
        .isEqualTo(ConnectionStatus.SETUP);
    assertThat(Standing.of(settings, Optional.empty()).status())
        .isEqualTo(ConnectionStatus.SYNCING);
  }

  @Test
  void what_is_missing_is_named() {
    assertThat(Standing.of(Json.read("{}", Settings.class), Optional.of(SomeLists.LISTS)).reason())
        .asString()
        .contains("orderTransfer");
  }
}
