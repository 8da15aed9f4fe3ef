package dk.rackship.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends a synchronisation because a person says so. */
@ApplicationScoped
public class CancelSync {
  private final Syncs syncs;
  private final SyncItems items;

  @Inject
  public CancelSync(Syncs syncs, SyncItems items) {
    this.syncs = syncs;
    this.items = items;
  }

  /** Finds nothing more, and takes back what nobody has begun to look at. What is over stays so. */
  @Transactional
  public void cancel(Sync sync) {
    if (syncs.end(sync, SyncState.CANCELLED, null)) {
      items.withdraw(sync);
    }
  }
}
