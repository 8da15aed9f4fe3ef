package dk.rackship.console;

import static dk.rackship.words.Sentence.say;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rackship.setup.InvalidInput;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of the last item of a page, as callers hand it back without reading it. */
record Cursor(String key) {
  private static final String OURS = "k:";

  /** What a caller sent; empty: from the start. Throws {@link InvalidInput}. */
  static Optional<Cursor> parse(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var key = new String(Base64.getUrlDecoder().decode(text), UTF_8);
      if (key.matches(OURS + "[0-9a-f]{32,33}")) {
        return Optional.of(new Cursor(key.substring(OURS.length())));
      }
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
    throw refused(null);
  }

  private static InvalidInput refused(@Nullable Throwable cause) {
    var refused =
        new InvalidInput(
            "cursor", say("This is no cursor: send the nextCursor of the page before."));
    refused.initCause(cause);
    return refused;
  }

  String text() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString((OURS + key).getBytes(UTF_8));
  }
}
