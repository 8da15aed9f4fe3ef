package dk.rackship.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource({
    "'da-DK,da;q=0.9,en;q=0.8', DANISH",
    "'nb-NO,en', NORWEGIAN",
    "nn-NO, NORWEGIAN",
    "no, NORWEGIAN",
    "NB, NORWEGIAN",
    "'fr,da', DANISH",
    "'en;q=0.3,da;q=0.4', DANISH",
    "'en-GB,da', ENGLISH",
    "de, ENGLISH",
    "*, ENGLISH",
    "'', ENGLISH",
    "da;q=two, ENGLISH",
    "';;;', ENGLISH",
    ", ENGLISH"
  })
  void the_best_liked_of_the_wishes_that_are_spoken_here_counts(String wishes, Language spoken) {
    assertThat(Language.of(wishes)).isEqualTo(spoken);
  }
}
