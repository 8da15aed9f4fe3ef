package dk.rackship.console;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param nextCursor asks for the next page; null: this is the last
 */
public record ListView<T>(List<T> items, @Nullable String nextCursor) {

  /**
   * A page of what was read with one more than the limit, so that the last page is known as such.
   *
   * @param key the cursor's key of an item
   */
  static <S, T> ListView<T> of(
      List<S> read, int limit, Function<S, String> key, Function<S, T> view) {
    return ofAll(read, limit, key, items -> items.stream().map(view).toList());
  }

  /** The same where the items are shown all together. */
  static <S, T> ListView<T> ofAll(
      List<S> read, int limit, Function<S, String> key, Function<List<S>, List<T>> views) {
    var items = views.apply(read.stream().limit(limit).toList());
    var more = read.size() > limit;
    return new ListView<>(items, more ? new Cursor(key.apply(read.get(limit - 1))).text() : null);
  }
}
