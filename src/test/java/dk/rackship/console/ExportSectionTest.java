package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportSectionTest {
  private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
  private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\(([^;]*)\\);");

  private static final Pattern LATER = Pattern.compile("alter table (\\w+) add column ([^;]*);");

  /**
   * Who works for it, hashes of session tokens, the service as a whole: nothing of the merchant.
   */
  private static final List<String> LEFT_OUT =
      List.of("connection_lease", "session", "work_sample");

  @Test
  void every_table_of_a_connection_is_exported() {
    assertThat(ExportSection.ALL)
        .extracting(ExportSection::table)
        .containsExactlyInAnyOrderElementsOf(
            TABLE
                .matcher(schema())
                .results()
                .map(table -> table.group(1))
                .filter(table -> !LEFT_OUT.contains(table))
                .toList());
  }

  @Test
  void every_exported_column_exists() {
    for (var section : ExportSection.ALL) {
      assertThat(section.columns())
          .allMatch(column -> body(section.table()).contains(column + " "));
    }
  }

  @Test
  void no_secret_and_no_hash_is_exported() {
    assertThat(ExportSection.ALL)
        .flatExtracting(ExportSection::columns)
        .noneMatch(column -> column.matches(".*(token|proof|hash|secret|key).*"));
  }

  /** What it was made with, and what later migrations added. */
  private static String body(String table) {
    return Stream.of(TABLE, LATER)
        .flatMap(pattern -> pattern.matcher(schema()).results())
        .filter(found -> found.group(1).equals(table))
        .map(found -> found.group(2).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" "));
  }

  private static String schema() {
    try (var files = Files.list(MIGRATIONS)) {
      return files
          .filter(file -> file.toString().endsWith(".sql"))
          .map(ExportSectionTest::text)
          .collect(Collectors.joining("\n"))
          .replaceAll("(?m)--.*$", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
