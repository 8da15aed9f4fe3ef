package dk.rackship.connection;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Webshipper account's name: a DNS label, the first part of its host ({@code
 * contracts/webshipper.openapi.yaml}, servers). Nothing else is ever put into a host name.
 */
public record WebshipperAccount(String value) {
  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern TYPED =
      Pattern.compile("(?:https?://)?([^./:@?#]+)(?:(?:\\.api)?\\.webshipper\\.io)?(?:[/?#].*)?");

  public WebshipperAccount {
    if (!LABEL.matcher(value).matches()) {
      throw new IllegalArgumentException("not a Webshipper account name");
    }
  }

  /** What a person typed: the name, the host or the page's address. Empty: none of these. */
  public static Optional<WebshipperAccount> typed(String text) {
    var match = TYPED.matcher(text.strip().toLowerCase(Locale.ROOT));
    return match.matches() && LABEL.matcher(match.group(1)).matches()
        ? Optional.of(new WebshipperAccount(match.group(1)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return value;
  }
}
