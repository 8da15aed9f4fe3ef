package dk.rackship.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured on one database: one value of each measure per round. */
final class Figures {
  private final String database;
  private final Map<Measure, List<Double>> values = new EnumMap<>(Measure.class);

  Figures(String database) {
    this.database = database;
  }

  String database() {
    return database;
  }

  void add(Measure measure, double value) {
    values.computeIfAbsent(measure, key -> new ArrayList<>()).add(value);
  }

  /** The median of the rounds, or their sum where the measure counts faults. */
  double value(Measure measure) {
    List<Double> rounds = values.getOrDefault(measure, List.of()).stream().sorted().toList();
    if (measure.isFault()) {
      return rounds.stream().mapToDouble(Double::doubleValue).sum();
    }
    return rounds.isEmpty() ? Double.NaN : rounds.get(rounds.size() / 2);
  }

  /** For the table: a figure that misses its target is marked. */
  String cell(Measure measure) {
    double value = value(measure);
    if (Double.isNaN(value)) {
      return "-";
    }
    String text = String.format(Locale.ROOT, "%." + measure.decimals() + "f", value);
    return measure.target().isMetBy(value) ? text : text + " (!)";
  }

  boolean hasFaults() {
    return values.keySet().stream().anyMatch(each -> each.isFault() && value(each) > 0);
  }
}
