package dk.rackship.reconcile;

/** How far a synchronisation is. */
public enum SyncState {
  RUNNING,
  DONE,
  FAILED,
  CANCELLED
}
