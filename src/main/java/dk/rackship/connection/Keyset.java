package dk.rackship.connection;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Tink keyset: {@code rackship.encryption.keyset} (JSON, Base64), or one made at the first
 * start and kept in the data folder, which is enough for one server.
 */
@ApplicationScoped
public class Keyset {
  private static final Logger LOG = LoggerFactory.getLogger(Keyset.class);
  private static final String FILE = "encryption-keyset";
  private final Aead aead;

  @Inject
  public Keyset(
      @ConfigProperty(name = "rackship.encryption.keyset") Optional<String> configured,
      @ConfigProperty(name = "rackship.data-dir") String dataDir) {
    this.aead = open(configured.orElseGet(() -> kept(Path.of(dataDir))));
  }

  Aead aead() {
    return aead;
  }

  private static Aead open(String base64) {
    try {
      var json = new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
      return TinkJsonProtoKeysetFormat.parseKeyset(
              json, AeadConfig2026.get(), InsecureSecretKeyAccess.get())
          .getPrimitive(AeadConfig2026.get(), Aead.class);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "rackship.encryption.keyset is not a Tink keyset (JSON, Base64)", e);
    }
  }

  private static String kept(Path folder) {
    var file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(folder);
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, fresh());
        LOG.warn(
            "Encryption keyset made in the data folder; back it up, and set"
                + " rackship.encryption.keyset before a second server joins");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the encryption keyset in rackship.data-dir", e);
    }
  }

  private static String fresh() {
    try {
      var handle =
          KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get());
      var json =
          TinkJsonProtoKeysetFormat.serializeKeyset(
              handle, AeadConfig2026.get(), InsecureSecretKeyAccess.get());
      return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make an encryption keyset", e);
    }
  }
}
