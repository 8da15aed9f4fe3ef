package dk.rackship.connection;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts the vendors' credentials at rest. The connection's id is the associated data: a
 * ciphertext copied to another connection does not open.
 */
@ApplicationScoped
public class Vault {
  private final Aead aead;

  @Inject
  public Vault(Keyset keyset) {
    this.aead = keyset.aead();
  }

  public byte[] lock(ConnectionId owner, Secret secret) {
    try {
      return aead.encrypt(bytes(secret.reveal()), bytes(owner.value()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt a credential of " + owner, e);
    }
  }

  /** Throws where the keyset is not the one that locked it. */
  public Secret open(ConnectionId owner, byte[] locked) {
    try {
      return new Secret(
          new String(aead.decrypt(locked, bytes(owner.value())), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(
          "cannot decrypt a credential of " + owner + ": is rackship.encryption.keyset the same?",
          e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
