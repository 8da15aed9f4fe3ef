package dk.rackship.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** P4: equal names, ignoring case, spaces and accents. */
class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "GLS Pakkeshop, gls pakkeshop",
    "GLS Pakkeshop, GLSPakkeshop",
    "'  GLS  Pakkeshop ', GLS Pakkeshop",
    "GLS\u00a0Pakkeshop, GLS Pakkeshop",
    "Établi, etabli",
    "Cafe\u0301, Café",
    "Ældre, AELDRE",
    "Ærø, Aero",
    "Ålborg, alborg",
    "Øst, ost",
    "ﬁne, fine",
  })
  void names_that_only_differ_in_case_spaces_and_accents_match(String one, String other) {
    assertThat(NameKey.of(one).matches(NameKey.of(other))).isTrue();
    assertThat(NameKey.of(other).matches(NameKey.of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"GLS, DHL", "GLS Pakkeshop, GLS Pakkeshop 2", "Øst, Vest", "A-post, A post"})
  void other_names_do_not(String one, String other) {
    assertThat(NameKey.of(one).matches(NameKey.of(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "' ', ''", "'\u0301', ' '"})
  void a_name_of_nothing_matches_nothing(String one, String other) {
    assertThat(NameKey.of(one).matches(NameKey.of(other))).isFalse();
  }
}
