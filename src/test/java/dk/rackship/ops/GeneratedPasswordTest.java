package dk.rackship.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedPasswordTest {
  @Test
  void the_second_start_finds_the_first_ones_password(@TempDir Path folder) throws IOException {
    var first = GeneratedPassword.in(folder);
    var second = GeneratedPassword.in(folder);
    assertThat(first.isNew()).isTrue();
    assertThat(second.isNew()).isFalse();
    assertThat(second.value()).isEqualTo(first.value()).hasSize(20);
  }

  @Test
  void nobody_but_the_owner_reads_it(@TempDir Path folder) throws IOException {
    GeneratedPassword.in(folder.resolve("new"));
    var file = folder.resolve("new").resolve("operator-password");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void it_needs_no_escaping_in_xml_and_is_never_printed(@TempDir Path folder) throws IOException {
    var password = GeneratedPassword.in(folder);
    assertThat(password.value()).matches("[A-Za-z0-9_-]+");
    assertThat(password.toString()).doesNotContain(password.value());
  }
}
