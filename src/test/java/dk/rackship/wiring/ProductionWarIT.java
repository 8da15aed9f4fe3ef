package dk.rackship.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is shipped, and what is not. */
class ProductionWarIT {
  @Test
  void the_sandbox_is_not_shipped() throws IOException {
    assertThat(names())
        .contains("WEB-INF/classes/dk/rackship/work/Workers.class")
        .noneMatch(name -> name.contains("sandbox"));
  }

  @Test
  void no_test_and_no_database_driver_is_shipped_inside_the_application() throws IOException {
    assertThat(names())
        .noneMatch(name -> name.matches(".*/lib/(assertj|junit|arquillian|h2|postgresql).*"));
  }

  private static List<String> names() throws IOException {
    try (var war = new ZipFile(System.getProperty("wiring.war"))) {
      return war.stream().map(ZipEntry::getName).toList();
    }
  }
}
