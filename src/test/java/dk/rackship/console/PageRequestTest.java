package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rackship.setup.InvalidInput;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {
  private static final String FIRST = "0000000000000000000000000000000a";
  private static final String SECOND = "0000000000000000000000000000000b";

  @Test
  void without_a_limit_a_page_has_50_items() {
    assertThat(new PageRequest(null, null).limit()).isEqualTo(50);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "200"})
  void a_limit_of_1_to_200_is_taken(String limit) {
    assertThat(new PageRequest(limit, null).limit()).isEqualTo(Integer.parseInt(limit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "ten", "", "99999999999"})
  void any_other_limit_is_refused_with_the_field_named(String limit) {
    assertThatThrownBy(() -> new PageRequest(limit, null).limit())
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.errors().get(0).field()).isEqualTo("limit"));
  }

  @Test
  void one_more_than_the_limit_means_that_there_is_a_next_page() {
    var page = ListView.of(List.of(FIRST, SECOND), 1, Function.identity(), Function.identity());
    assertThat(page.items()).containsExactly(FIRST);
    assertThat(Cursor.parse(page.nextCursor())).contains(new Cursor(FIRST));
  }

  @Test
  void exactly_the_limit_is_the_last_page() {
    var page = ListView.of(List.of(FIRST), 1, Function.identity(), Function.identity());
    assertThat(page.nextCursor()).isNull();
  }
}
