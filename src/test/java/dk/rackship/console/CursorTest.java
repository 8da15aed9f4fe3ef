package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rackship.setup.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  private static final String KEY = "0123456789abcdef0123456789abcdef";

  @Test
  void a_cursor_comes_back_as_the_key_it_was_made_of() {
    assertThat(Cursor.parse(new Cursor(KEY).text())).contains(new Cursor(KEY));
  }

  @Test
  void a_cursor_needs_no_escaping_in_an_address() {
    assertThat(new Cursor(KEY).text()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void no_cursor_is_the_first_page() {
    assertThat(Cursor.parse(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "%%%", "azo", "0123456789abcdef0123456789abcdef"})
  void what_is_no_cursor_is_refused_with_the_field_named(String text) {
    assertThatThrownBy(() -> Cursor.parse(text))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.errors().get(0).field()).isEqualTo("cursor"));
  }
}
