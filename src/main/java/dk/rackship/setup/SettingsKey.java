package dk.rackship.setup;

import dk.rackship.connection.Secret;
import dk.rackship.connection.SecretHash;
import java.security.SecureRandom;
import java.util.Base64;

/** Opens one connection's settings page: 32 random bytes. Only its SHA-256 is stored. */
record SettingsKey(Secret secret) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static SettingsKey random() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new SettingsKey(
        new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
  }

  String hash() {
    return SecretHash.hex(secret);
  }
}
