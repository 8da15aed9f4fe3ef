package dk.rackship.console;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** User and password of an HTTP Basic header (RFC 7617), in UTF-8. */
record BasicCredentials(String user, String password) {
  private static final String SCHEME = "basic ";

  /** Empty: not such a header, or a password that only an unset server variable could have. */
  static Optional<BasicCredentials> parse(String header) {
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    return decoded(header.substring(SCHEME.length()).strip())
        .filter(text -> text.indexOf(':') > 0)
        .map(text -> text.split(":", 2))
        .map(parts -> new BasicCredentials(parts[0], parts[1]))
        .filter(typed -> !typed.password().isEmpty() && !typed.password().startsWith("${"));
  }

  private static Optional<String> decoded(String base64) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // not Base64: no credentials
    }
  }

  @Override
  public String toString() {
    return "BasicCredentials[****]";
  }
}
