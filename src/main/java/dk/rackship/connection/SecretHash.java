package dk.rackship.connection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a secret that is only ever compared, so that it need not be kept itself. */
public final class SecretHash {
  private SecretHash() {}

  public static byte[] of(Secret secret) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(secret.reveal().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The same as 64 lower-case hexadecimal digits. */
  public static String hex(Secret secret) {
    return HexFormat.of().formatHex(of(secret));
  }
}
