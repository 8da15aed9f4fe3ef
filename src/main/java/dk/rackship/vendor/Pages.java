package dk.rackship.vendor;

import dk.rackship.vendor.VendorFailure.Unavailable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a list page by page, from page 1. */
public record Pages(Vendor vendor) {
  // A list without an end is a fault of the vendor, and must not hold a worker for ever.
  private static final int MOST = 500;
  // What changed during a long outage is more than that.
  private static final int MOST_CHANGES = 2_000;
  private static final int MOST_READINGS = 5;

  /** All of it. */
  public <T> List<T> all(IntFunction<Slice<T>> read) {
    return beginning(item -> false, read, MOST).items();
  }

  /**
   * The beginning of a list that has the newest change first: what comes before the first item that
   * {@code end} names. Of what had changed when it began nothing is missed, though the list changes
   * meanwhile. What changes now goes to the front, for the next reading to find, and moves the
   * others on, so that they are seen twice at worst; what is deleted moves them back, perhaps from
   * the next page to the one that was just read. So several pages are read again until nothing that
   * the reading before saw has gone: then nothing moved back in it.
   *
   * @param id what tells one item from another
   */
  public <T> List<T> newest(Predicate<T> end, Function<T, String> id, IntFunction<Slice<T>> read) {
    var found = new LinkedHashMap<String, T>();
    var before = Set.<String>of();
    for (var reading = 1; reading <= MOST_READINGS; reading++) {
      var beginning = beginning(end, read, MOST_CHANGES);
      beginning.items().forEach(item -> found.put(id.apply(item), item));
      var ids = beginning.items().stream().map(id).collect(Collectors.toSet());
      if (beginning.pages() == 1 || (reading > 1 && ids.containsAll(before))) {
        break;
      }
      before = ids;
    }
    return List.copyOf(found.values());
  }

  private record Beginning<T>(List<T> items, int pages) {}

  private <T> Beginning<T> beginning(Predicate<T> end, IntFunction<Slice<T>> read, int most) {
    var found = new ArrayList<T>();
    for (int number = 1; number <= most; number++) {
      var page = read.apply(number);
      var wanted = page.items().stream().takeWhile(end.negate()).toList();
      found.addAll(wanted);
      if (!page.more() || page.items().isEmpty() || wanted.size() < page.items().size()) {
        return new Beginning<>(found, number);
      }
    }
    throw new Unavailable(vendor, false, null);
  }
}
