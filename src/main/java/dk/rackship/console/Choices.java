package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.setup.InvalidInput;
import dk.rackship.words.Sentence;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Query parameters that a caller typed. Pure. */
final class Choices {
  private Choices() {}

  /** One of the enum's words; null: not asked for. Throws {@link InvalidInput}. */
  static <E extends Enum<E>> @Nullable E oneOf(
      Class<E> words, String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return Stream.of(words.getEnumConstants())
        .filter(word -> word.name().equals(typed))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(field, mustBeOneOf(words)));
  }

  /** What is said where it is none of the enum's words. */
  static Sentence mustBeOneOf(Class<?> words) {
    var all = Stream.of(words.getEnumConstants()).map(Object::toString);
    return say("Must be one of %s.", all.collect(Collectors.joining(", ")));
  }

  /** From 1 to this many. Throws {@link InvalidInput}. */
  static int wholeNumber(String field, String typed, int most) {
    if (!typed.matches("[0-9]{1,3}")
        || Integer.parseInt(typed) < 1
        || Integer.parseInt(typed) > most) {
      throw new InvalidInput(field, say("Must be a whole number from 1 to %s.", most));
    }
    return Integer.parseInt(typed);
  }

  /** A moment in UTC; null: not asked for. Throws {@link InvalidInput}. */
  static @Nullable Instant instant(String field, @Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : Instant.parse(typed);
    } catch (DateTimeParseException e) {
      var refused =
          new InvalidInput(field, say("Must be a moment in UTC such as 2026-11-01T12:00:00Z."));
      refused.initCause(e);
      throw refused;
    }
  }
}
