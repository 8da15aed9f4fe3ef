package dk.rackship.vendor;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param more whether the vendor says, or the page's size suggests, that another follows
 */
public record Slice<T>(List<T> items, boolean more) {
  public Slice {
    items = List.copyOf(items);
  }

  /** The same page, of each item only this. */
  public <R> Slice<R> map(Function<T, R> part) {
    return new Slice<>(items.stream().map(part).toList(), more);
  }
}
