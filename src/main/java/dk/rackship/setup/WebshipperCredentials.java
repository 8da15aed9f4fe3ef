package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Secret;
import dk.rackship.connection.WebshipperAccount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Webshipper login as a person typed it: a token, or e-mail and password.
 *
 * @param account the account's name, its host or its page's address
 * @param apiToken an access token; wins over the password
 */
public record WebshipperCredentials(
    String account, @Nullable Secret apiToken, @Nullable String email, @Nullable Secret password) {

  /** The account, and only if it is one: nothing else is ever called. */
  WebshipperAccount parsedAccount() {
    return WebshipperAccount.typed(account)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "webshipper.account",
                    say(
                        "This is no Webshipper account name. It is the first part of your Webshipper"
                            + " address: acme, where the address is acme.webshipper.io.")));
  }

  /** E-mail and password, where there is no token. Both must be there then. */
  Password typedPassword() {
    var missing = new ArrayList<FieldError>();
    if (email == null || email.isBlank()) {
      missing.add(
          new FieldError("webshipper.email", say("Fill in the e-mail of a Webshipper user.")));
    }
    if (password == null) {
      missing.add(new FieldError("webshipper.password", say("Fill in the Webshipper password.")));
    }
    if (email == null || password == null || !missing.isEmpty()) {
      throw new InvalidInput(List.copyOf(missing));
    }
    return new Password(email.strip(), password);
  }

  /** E-mail and password of a Webshipper user; never stored. */
  record Password(String email, Secret password) {}

  @Override
  public String toString() {
    return "WebshipperCredentials[account=" + account + "]";
  }
}
