package dk.rackship.rackbeat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every record of this package does with what Rackbeat leaves out. */
final class Wire {
  private Wire() {}

  static void required(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Rackbeat left out " + field);
    }
  }

  static String orElse(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  static BigDecimal orZero(@Nullable BigDecimal value) {
    return value == null ? BigDecimal.ZERO : value;
  }

  static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
