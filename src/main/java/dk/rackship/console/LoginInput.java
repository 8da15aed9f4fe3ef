package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Secret;
import dk.rackship.setup.FieldError;
import dk.rackship.setup.InvalidInput;
import dk.rackship.setup.WebshipperCredentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vendors' logins as callers send them. Empty text is "not given". */
final class LoginInput {
  private LoginInput() {}

  /** Rackbeat's side. */
  public record Rackbeat(@Nullable String apiToken) {
    Optional<Secret> secret() {
      return LoginInput.secret(apiToken);
    }

    @Override
    public String toString() {
      return "Rackbeat[****]";
    }
  }

  /** Webshipper's side: a token, or e-mail and password. */
  public record Webshipper(
      @Nullable String account,
      @Nullable String apiToken,
      @Nullable String email,
      @Nullable String password) {

    WebshipperCredentials credentials() {
      return new WebshipperCredentials(
          account == null ? "" : account,
          secret(apiToken).orElse(null),
          email,
          secret(password).orElse(null));
    }

    @Override
    public String toString() {
      return "Webshipper[****]";
    }
  }

  static Optional<Secret> secret(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isBlank()).map(Secret::new);
  }

  /** Both sides are there, or {@link InvalidInput} names every one that is not. */
  static void require(String field, Optional<Secret> secret, @Nullable Webshipper webshipper) {
    List<FieldError> missing = new ArrayList<>();
    if (secret.isEmpty()) {
      missing.add(new FieldError(field, say("Is missing.")));
    }
    if (webshipper == null) {
      missing.add(new FieldError("webshipper", say("Is missing: give account and login.")));
    }
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
  }
}
