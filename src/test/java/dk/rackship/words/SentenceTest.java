package dk.rackship.words;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  private static final Sentence UNAVAILABLE = say("%s does not answer.", "Rackbeat");
  private static final Sentence AGAIN = say("Try again later.");

  @Test
  void it_is_said_in_the_language_that_is_asked_for() {
    assertThat(UNAVAILABLE.in(Language.ENGLISH)).isEqualTo("Rackbeat does not answer.");
    assertThat(UNAVAILABLE.in(Language.DANISH)).isEqualTo("Rackbeat svarer ikke.");
    assertThat(UNAVAILABLE.in(Language.NORWEGIAN)).isEqualTo("Rackbeat svarer ikke.");
  }

  @Test
  void without_a_translation_it_is_said_in_english() {
    assertThat(say("Nobody says this.").in(Language.DANISH)).isEqualTo("Nobody says this.");
  }

  @Test
  void a_sentence_that_is_put_in_is_said_in_the_same_language() {
    var lines = Sentence.list(List.of(say("line %s", 1), say("line %s (SKU %s)", 2, "A")));
    assertThat(lines).hasToString("line 1, line 2 (SKU A)");
    assertThat(lines.in(Language.DANISH)).isEqualTo("linje 1, linje 2 (SKU A)");
  }

  @Test
  void one_follows_the_other() {
    assertThat(UNAVAILABLE.then(AGAIN)).hasToString("Rackbeat does not answer. Try again later.");
  }

  @Test
  void a_percent_sign_in_what_is_put_in_stands_as_it_is() {
    assertThat(say("%s refused: %s", "Rackbeat", "100 %s of it"))
        .hasToString("Rackbeat refused: 100 %s of it");
    assertThat(say("VAT is 0 % here.")).hasToString("VAT is 0 % here.");
  }

  @Test
  void it_is_equal_by_what_it_says() {
    assertThat(say("line %s", 1)).isEqualTo(say("line %s", "1")).isNotEqualTo(say("line %s", 2));
  }

  @Test
  void there_is_no_sentence_without_words() {
    assertThatThrownBy(() -> say(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
