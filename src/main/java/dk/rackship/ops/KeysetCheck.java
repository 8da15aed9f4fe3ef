package dk.rackship.ops;

import dk.rackship.connection.Keyset;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the configured keyset is one. What it says never holds any of it. */
final class KeysetCheck {
  private static final String LINE =
      "rackship.encryption.keyset: the value is not a Tink keyset (JSON, Base64)";

  private KeysetCheck() {}

  static Stream<String> wrong(Optional<String> configured) {
    return configured.filter(text -> !isKeyset(text)).map(text -> LINE).stream();
  }

  private static boolean isKeyset(String text) {
    try {
      return new Keyset(Optional.of(text), "").toString() != null;
    } catch (IllegalArgumentException e) {
      return false; // which is the answer
    }
  }
}
