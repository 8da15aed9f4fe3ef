package dk.rackship.mapping;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.rackbeat.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words as Rackbeat has them: a blank one is none. */
final class Text {
  private Text() {}

  static Optional<String> of(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(word -> !word.isEmpty());
  }

  static @Nullable String orNull(@Nullable String text) {
    return of(text).orElse(null);
  }

  /** What people call it: the order's own word, else that of the lists, else the number. */
  static @Nullable String name(
      @Nullable Named named, @Nullable String id, List<ReferenceLists.Item> items) {
    var number = named == null ? orNull(id) : named.number();
    // Rackbeat's Named repeats the number where it has no name
    var own = named == null || named.name().equals(number) ? null : named.name();
    var listed =
        items.stream()
            .filter(item -> item.id().equals(number))
            .map(ReferenceLists.Item::name)
            .findFirst();
    return Stream.of(own, listed.orElse(null), number)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
