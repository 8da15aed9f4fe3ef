package dk.rackship.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rackship.connection.Secret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I2: what a person types as the Webshipper account. */
class TypedAccountTest {

  @ParameterizedTest
  @CsvSource({
    "acme, acme",
    "' Acme ', acme",
    "acme.webshipper.io, acme",
    "ACME.WEBSHIPPER.IO, acme",
    "acme.api.webshipper.io, acme",
    "https://acme.webshipper.io, acme",
    "http://acme.webshipper.io/, acme",
    "https://acme.webshipper.io/foo, acme",
    "https://acme.webshipper.io/foo?bar=1#x, acme",
    "a, a",
    "my-shop-2, my-shop-2",
    "0123456789012345678901234567890123456789012345678901234567890ab,"
        + " 0123456789012345678901234567890123456789012345678901234567890ab",
  })
  void a_name_a_host_and_an_address_are_cut_down_to_the_label(String typed, String account) {
    assertThat(credentials(typed).parsedAccount().value()).isEqualTo(account);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "-",
        "-acme",
        "acme-",
        "a.b",
        "evil.com",
        "evil.com/",
        "https://evil.com",
        "https://evil.com/acme.webshipper.io",
        "https://evil.com#.webshipper.io",
        "acme.webshipper.io.evil.com",
        "acme.evil.com/.webshipper.io",
        "evil.com?x=.webshipper.io",
        "user@evil.com",
        "user:pass@acme.webshipper.io",
        "https://acme@evil.com",
        "acme:8080",
        "127.0.0.1",
        "[::1]",
        "http://localhost:9080",
        "//evil.com",
        "ftp://acme.webshipper.io",
        "x.acme.webshipper.io",
        "acme.webshipper.io.",
        "acme_shop",
        "ac me",
        "acme\nevil",
        "acme\\evil",
        "acme%2eevil",
        "åcme",
        "аcme",
        "acme。webshipper。io",
        "0123456789012345678901234567890123456789012345678901234567890abcd"
      })
  void anything_else_names_the_field(String typed) {
    assertThatThrownBy(() -> credentials(typed).parsedAccount())
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.errors())
                    .extracting(FieldError::field)
                    .containsExactly("webshipper.account"));
  }

  @Test
  void without_a_token_both_email_and_password_are_asked_for() {
    assertThatThrownBy(() -> credentials("acme").typedPassword())
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e ->
                assertThat(e.errors())
                    .extracting(FieldError::field)
                    .isEqualTo(List.of("webshipper.email", "webshipper.password")));
  }

  @Test
  void a_password_keeps_every_character() {
    var password = new Secret(" p&+%#æ ");
    var typed = new WebshipperCredentials("acme", null, " a@b.dk ", password).typedPassword();
    assertThat(typed).isEqualTo(new WebshipperCredentials.Password("a@b.dk", password));
  }

  @Test
  void neither_email_nor_password_is_printed() {
    var typed = new WebshipperCredentials("acme", null, "a@b.dk", new Secret("hush"));
    assertThat(typed).hasToString("WebshipperCredentials[account=acme]");
  }

  private static WebshipperCredentials credentials(String account) {
    return new WebshipperCredentials(account, null, null, null);
  }
}
