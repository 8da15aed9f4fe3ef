package dk.rackship.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Keys that nobody guesses, and what is stored of them. */
final class Digest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Digest() {}

  static String randomKey() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** SHA-256 in hex. A random key needs no salt. */
  static String of(String key) {
    return of(key.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hex. */
  static String of(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
