package dk.rackship.reconcile;

/** What a synchronisation by hand reads (the guide's number 4). */
public enum SyncKind {
  /** The lists that settings choose from. */
  OPTIONS,
  WEBSHIPPER_ORDERS,
  RACKBEAT_ORDERS;

  /** Whether it finds orders. */
  public boolean findsOrders() {
    return this != OPTIONS;
  }
}
