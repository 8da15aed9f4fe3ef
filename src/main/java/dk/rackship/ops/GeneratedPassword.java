package dk.rackship.ops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * An operator's password made by the server and kept in the data folder, for its owner's eyes only.
 *
 * @param isNew whether it was made just now
 */
record GeneratedPassword(String value, boolean isNew) {
  private static final String FILE = "operator-password";
  private static final int BYTES = 15;

  static GeneratedPassword in(Path dataFolder) throws IOException {
    var file = dataFolder.resolve(FILE);
    if (Files.exists(file)) {
      return new GeneratedPassword(Files.readString(file).strip(), false);
    }
    Files.createDirectories(dataFolder);
    var made = new GeneratedPassword(random(), true);
    write(file, made.value());
    return made;
  }

  /** Writes a file that nobody but its owner reads. */
  static void write(Path file, String text) throws IOException {
    if (!Files.exists(file)) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private static String random() {
    var bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "GeneratedPassword[****]";
  }
}
