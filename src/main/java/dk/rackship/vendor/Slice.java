package dk.rackship.vendor;

import java.util.List;

/**
 * One page of a list.
 *
 * @param more whether the vendor says, or the page's size suggests, that another follows
 */
public record Slice<T>(List<T> items, boolean more) {
  public Slice {
    items = List.copyOf(items);
  }
}
