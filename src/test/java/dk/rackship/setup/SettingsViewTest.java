package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.connection.Json;
import dk.rackship.connection.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsViewTest {

  @Test
  void the_document_holds_the_settings_with_locked_and_problems_beside_them() {
    var settings = Json.read("{\"orderChannelId\": \"1\"}", Settings.class);
    var problems = List.of(new FieldError("orderChannelId", say("It is gone.")));

    JsonNode json =
        Json.MAPPER.valueToTree(new SettingsView(settings, List.of("vatZone"), problems, 3));

    assertThat(json.path("orderChannelId").asText()).isEqualTo("1");
    assertThat(json.path("orderTransfer").isNull()).isTrue();
    assertThat(json.path("locked").path(0).asText()).isEqualTo("vatZone");
    assertThat(json.path("problems").path(0).path("field").asText()).isEqualTo("orderChannelId");
    assertThat(json.has("version")).isFalse();
    assertThat(json.size()).isEqualTo(20);
  }
}
