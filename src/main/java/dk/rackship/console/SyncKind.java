package dk.rackship.console;

/** What a synchronisation by hand reads (the guide's number 4). */
public enum SyncKind {
  OPTIONS,
  WEBSHIPPER_ORDERS,
  RACKBEAT_ORDERS
}
