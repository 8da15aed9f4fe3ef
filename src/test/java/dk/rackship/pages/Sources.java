package dk.rackship.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the pages, as they lie in the repository. Paths are those below {@code pages}. */
final class Sources {
  private static final Path PAGES = Path.of("src/main/webapp/pages");
  private static final Pattern IMPORT = Pattern.compile("(?:from|import) \"(\\.{1,2}/[^\"]+)\"");

  private Sources() {}

  /** Every module but the texts. */
  static List<String> modules() {
    return named(file -> file.endsWith(".js") && !file.contains("messages."));
  }

  static List<String> htmlPages() {
    return named(file -> file.endsWith(".html"));
  }

  /** Where texts lie: {@code ""} and each page's folder. */
  static List<String> folders() {
    return named(file -> file.endsWith("messages.en.js")).stream()
        .map(path -> path.replace("messages.en.js", ""))
        .toList();
  }

  private static List<String> named(Predicate<String> wanted) {
    try (Stream<Path> all = Files.walk(PAGES)) {
      return all.filter(Files::isRegularFile)
          .map(file -> PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String file) {
    try {
      return Files.readString(PAGES.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean exists(String file) {
    return Files.isRegularFile(PAGES.resolve(file));
  }

  /** What a module imports of ours. */
  static List<String> imports(String module) {
    var file = PAGES.resolve(module);
    return IMPORT
        .matcher(text(module))
        .results()
        .map(found -> PAGES.relativize(file.resolveSibling(found.group(1)).normalize()).toString())
        .map(path -> path.replace('\\', '/'))
        .toList();
  }

  /** The module and all that it needs. */
  static Set<String> closure(String module) {
    var all = new TreeSet<String>();
    collect(module, all);
    return all;
  }

  private static void collect(String module, Set<String> into) {
    if (into.add(module)) {
      imports(module).forEach(needed -> collect(needed, into));
    }
  }
}
