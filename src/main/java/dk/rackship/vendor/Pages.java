package dk.rackship.vendor;

import dk.rackship.vendor.VendorFailure.Unavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Reads a list page by page, from page 1. */
public record Pages(Vendor vendor) {
  // A list without an end is a fault of the vendor, and must not hold a worker for ever.
  private static final int MOST = 500;

  /** All of it. */
  public <T> List<T> all(IntFunction<Slice<T>> read) {
    return until(item -> false, read);
  }

  /** Its beginning: what comes before the first item that {@code end} names. */
  public <T> List<T> until(Predicate<T> end, IntFunction<Slice<T>> read) {
    var found = new ArrayList<T>();
    for (int number = 1; number <= MOST; number++) {
      var page = read.apply(number);
      var wanted = page.items().stream().takeWhile(end.negate()).toList();
      found.addAll(wanted);
      if (!page.more() || page.items().isEmpty() || wanted.size() < page.items().size()) {
        return found;
      }
    }
    throw new Unavailable(vendor, false, null);
  }
}
