package dk.rackship.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * What to measure.
 *
 * @param databases {@code h2}, {@code postgresql}, in the order of measuring
 * @param rounds how often each phase before the crash runs; the table shows the medians
 */
record Options(Path jar, List<String> databases, Scale scale, int rounds) {
  static final String USAGE =
      "usage: [--jar target/rackship.jar] [--databases h2,postgresql] [--quick] [--rounds 1]";

  private static final Set<String> KNOWN = Set.of("h2", "postgresql");

  Options {
    if (!jar.toFile().isFile()) {
      throw new IllegalArgumentException("there is no packaged server at " + jar);
    }
    if (databases.isEmpty() || !KNOWN.containsAll(databases)) {
      throw new IllegalArgumentException("databases are " + KNOWN + ", not " + databases);
    }
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds are 1 or more, not " + rounds);
    }
    databases = List.copyOf(databases);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException that says what is wrong
   */
  static Options of(String... arguments) {
    Path jar = Path.of("target", "rackship.jar");
    List<String> databases = List.of("h2", "postgresql");
    Scale scale = Scale.FULL;
    int rounds = 1;
    Deque<String> left = new ArrayDeque<>(List.of(arguments));
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--jar" -> jar = Path.of(value(option, left));
        case "--databases" -> databases = List.of(value(option, left).split(","));
        case "--quick" -> scale = Scale.QUICK;
        case "--rounds" -> rounds = Integer.parseInt(value(option, left));
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    return new Options(jar.toAbsolutePath(), databases, scale, rounds);
  }

  private static String value(String option, Deque<String> left) {
    try {
      return left.pop();
    } catch (NoSuchElementException e) {
      throw new IllegalArgumentException(option + " needs a value", e);
    }
  }
}
