package dk.rackship.ops;

import dk.rackship.connection.Json;
import dk.rackship.connection.Settings;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the operator's overrides name settings that exist, with values that these can have. */
final class OverrideCheck {
  private static final Pattern OVERRIDE =
      Pattern.compile("rackship\\.(?:settings|connection\\.[^.]+)\\.([^.]+)");
  private static final Pattern PAIRS =
      Pattern.compile("\\s*([^:,]+:[^:,]+)?\\s*(,\\s*[^:,]+:[^:,]+\\s*)*,?\\s*");
  private static final Map<String, RecordComponent> FIELDS =
      Stream.of(Settings.class.getRecordComponents())
          .collect(Collectors.toMap(RecordComponent::getName, field -> field));

  private OverrideCheck() {}

  /** Keys of the defaults: the environment does not say them as they are written. */
  static Stream<String> defaults() {
    return FIELDS.keySet().stream().map(field -> "rackship.settings." + field);
  }

  static boolean isOverride(String key) {
    return OVERRIDE.matcher(key).matches();
  }

  static Stream<String> wrong(Map<String, String> values) {
    return values.entrySet().stream()
        .sorted(Entry.comparingByKey())
        .flatMap(entry -> wrong(entry.getKey(), entry.getValue()).stream());
  }

  private static Optional<String> wrong(String key, String value) {
    var override = OVERRIDE.matcher(key);
    if (!override.matches()) {
      return Optional.empty();
    }
    var field = FIELDS.get(override.group(1));
    if (field == null) {
      return Optional.of("%s: there is no setting %s".formatted(key, override.group(1)));
    }
    return isUsable(field, value.strip())
        ? Optional.empty()
        : Optional.of("%s: \"%s\" is not %s".formatted(key, value, expected(field)));
  }

  private static boolean isUsable(RecordComponent field, String value) {
    if (field.getName().equals("shippingRates")) {
      return PAIRS.matcher(value).matches();
    }
    return value.isEmpty() || field.getType() == List.class || converts(field.getType(), value);
  }

  private static boolean converts(Class<?> type, String value) {
    try {
      return Json.MAPPER.convertValue(value, type) != null;
    } catch (IllegalArgumentException e) {
      return false; // which is the answer
    }
  }

  private static String expected(RecordComponent field) {
    if (field.getType().isEnum()) {
      return Stream.of(field.getType().getEnumConstants())
          .map(word -> Json.MAPPER.convertValue(word, String.class))
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return field.getType() == Boolean.class ? "true or false" : "a list of terms:rate pairs";
  }
}
