package dk.rackship.reconcile;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants synchronised. The reference lists have neither days nor a reference.
 *
 * @param reference a number or reference of an order on its own side; null: of any
 */
public record SyncWanted(SyncKind kind, DayRange days, @Nullable String reference) {
  public SyncWanted {
    if (kind.findsOrders() && days.from() == null && reference == null) {
      throw new IllegalArgumentException("orders of which day?");
    }
  }

  /** The reference lists. */
  public static SyncWanted options() {
    return new SyncWanted(SyncKind.OPTIONS, DayRange.all(), null);
  }
}
