package dk.rackship.console;

/** How far a synchronisation is. */
public enum SyncState {
  RUNNING,
  DONE,
  FAILED,
  CANCELLED
}
