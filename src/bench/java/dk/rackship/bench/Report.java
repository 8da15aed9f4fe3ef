package dk.rackship.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that the measurement prints: a line per step, and the table. */
final class Report {
  private final PrintStream out;
  private final long start = System.nanoTime();

  Report(PrintStream out) {
    this.out = out;
  }

  /** A line of progress, with the time since the beginning. */
  void say(String line) {
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    out.printf(Locale.ROOT, "[%3d s] %s%n", seconds, line);
    out.flush();
  }

  /** The table, a row per measure and a column per database. */
  void table(List<Figures> databases) {
    List<List<String>> rows = rows(databases);
    List<Integer> widths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .boxed()
            .toList();
    rows.add(1, widths.stream().map("-"::repeat).toList());
    out.println();
    rows.forEach(row -> out.println(line(row, widths)));
    out.println();
    out.println("(!) misses the target, which is set for PostgreSQL on two cores.");
  }

  private static List<List<String>> rows(List<Figures> databases) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("measure", "target", databases.stream().map(Figures::database).toList()));
    for (Measure measure : Measure.values()) {
      List<String> cells = databases.stream().map(figures -> figures.cell(measure)).toList();
      rows.add(row(measure.label(), measure.target().text(), cells));
    }
    return rows;
  }

  private static List<String> row(String measure, String target, List<String> cells) {
    List<String> row = new ArrayList<>(List.of(measure, target));
    row.addAll(cells);
    return row;
  }

  private static String line(List<String> row, List<Integer> widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> padded(row.get(column), widths.get(column), column > 0))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String padded(String text, int width, boolean toTheRight) {
    String space = " ".repeat(width - text.length());
    return toTheRight ? space + text : text + space;
  }
}
