package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the interface says, it says in the language of the request. */
class SpokenIT {
  private static final int WITHOUT_RATE = 5;
  private final Shop shop =
      Shop.openWith(
          settings -> settings.putNull("standardShippingRateId").put("whenRateIsMissing", "HOLD"));

  private Caller in(String language) {
    return shop.api().with("Accept-Language", language);
  }

  @Test
  void a_story_that_was_written_once_is_told_in_every_language() {
    String number = shop.books(anOrder().withDeliveryTerms(WITHOUT_RATE));
    JsonNode held = shop.awaits(number, "ON_HOLD", "RATE_MISSING");
    String path = "/transfers/" + held.path("id").asText();
    Answer danish = in("da-DK,da;q=0.9,en;q=0.8").get(path).expect(200);
    Answer norwegian = in("no").get(path).expect(200);
    assertThat(held.at("/reason/message").asText())
        .startsWith("No rate can be used for the delivery terms \"");
    assertThat(danish.at("/reason/message"))
        .startsWith("Ingen shipping rate kan bruges til leveringsbetingelserne \"");
    assertThat(norwegian.at("/events/0/message"))
        .startsWith("Ingen shipping rate kan brukes til leveringsbetingelsene \"");
  }

  @ParameterizedTest
  @CsvSource({
    "da, Angiv den første dag eller en reference.",
    "nb, Oppgi den første dagen eller en referanse.",
    "en, 'Give the first day, or a reference.'"
  })
  void what_is_wrong_with_a_field_is_said_in_the_readers_language(String language, String words) {
    Answer refused = in(language).post("/syncs", "{\"kind\": \"RACKBEAT_ORDERS\"}").expect(422);
    assertThat(refused.at("/errors/0/message")).isEqualTo(words);
    assertThat(refused.header("Content-Language")).isEqualTo(language);
    assertThat(refused.header("Vary")).contains("Accept-Language");
  }

  @Test
  void a_connection_says_how_it_stands_in_the_readers_language() {
    shop.api().post("/pause", "").expect(200);
    Answer paused = in("da").get("").expect(200);
    assertThat(paused.at("/statusReason")).isEqualTo("Sat på pause manuelt. Ordrer venter.");
    assertThat(paused.at("/prerequisites/0/detail")).startsWith("Login virker.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "*", ";;;", "x-klingon", "12345", "de"})
  void a_language_that_nobody_speaks_here_is_answered_in_english(String wish) {
    Answer refused = in(wish).get("/transfers/none").expect(404);
    assertThat(refused.at("/detail")).isEqualTo("There is nothing here, or it is not yours.");
  }
}
