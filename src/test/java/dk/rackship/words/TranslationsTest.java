package dk.rackship.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No sentence is missing in any language, and none is left over. */
class TranslationsTest {
  private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?s");
  private static List<SaidInSources> said;

  @BeforeAll
  static void read() throws IOException {
    said = SaidInSources.all();
  }

  @Test
  void what_is_said_is_written_where_it_is_said() {
    assertThat(said).hasSizeGreaterThan(150).allMatch(one -> one.english().isPresent());
  }

  @Test
  void something_is_put_in_for_every_place_and_nothing_more() {
    assertThat(said).allMatch(one -> places(one.english().orElseThrow()) == one.with());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void every_sentence_is_there_and_no_other(Language language) {
    assertThat(Translations.in(language).keySet())
        .containsExactlyInAnyOrderElementsOf(SaidInSources.translatable(said).toList());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void a_translation_puts_in_what_the_english_puts_in(Language language) {
    assertThat(Translations.in(language))
        .allSatisfy((english, words) -> assertThat(places(words)).isEqualTo(places(english)))
        .allSatisfy((english, words) -> assertThat(words).isNotBlank().isEqualTo(words.strip()));
  }

  private static long places(String words) {
    return PLACE.matcher(words).results().count();
  }
}
