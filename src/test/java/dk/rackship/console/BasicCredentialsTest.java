package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {
  @Test
  void a_password_may_hold_colons_and_letters_of_any_language() {
    assertThat(BasicCredentials.parse("Basic " + encoded("operator:a:æ#+")))
        .contains(new BasicCredentials("operator", "a:æ#+"));
  }

  @Test
  void the_name_of_the_scheme_is_case_insensitive() {
    assertThat(BasicCredentials.parse("basic " + encoded("a:b"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic", "Basic ???", "Bearer abc", "Basic YWJj"})
  void anything_else_is_no_login(String header) {
    assertThat(BasicCredentials.parse(header)).isEmpty();
  }

  @Test
  void the_name_of_an_unset_variable_is_no_password() {
    assertThat(BasicCredentials.parse("Basic " + encoded("operator:${rackship.operator.password}")))
        .isEmpty();
  }

  @Test
  void it_is_never_printed() {
    assertThat(new BasicCredentials("operator", "s3cret").toString()).doesNotContain("s3cret");
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
