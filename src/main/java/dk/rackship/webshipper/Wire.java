package dk.rackship.webshipper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every record of this package does with what Webshipper leaves out. */
final class Wire {
  private Wire() {}

  static void required(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("Webshipper left out " + field);
    }
  }

  static String orElse(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }

  static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }
}
