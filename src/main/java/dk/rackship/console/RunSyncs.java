package dk.rackship.console;

import dk.rackship.connection.ConnectionId;
import dk.rackship.setup.Conflict;
import dk.rackship.setup.RefreshLists;
import dk.rackship.vendor.VendorFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what a person started, in the background. What a server leaves behind the next start takes
 * up.
 */
@ApplicationScoped
public class RunSyncs {
  private static final Logger LOG = LoggerFactory.getLogger(RunSyncs.class);
  private final Syncs syncs;
  private final RefreshLists lists;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService background;

  @Inject
  @SuppressWarnings("NullAway.Init") // the server fills the resource
  public RunSyncs(Syncs syncs, RefreshLists lists) {
    this.syncs = syncs;
    this.lists = lists;
  }

  /** Begins to read the lists anew, or finds that it is being done. */
  Sync refreshOptions(ConnectionId id) {
    var started = syncs.start(id, SyncKind.OPTIONS);
    if (started.isNew()) {
      background.execute(() -> run(started.sync()));
    }
    return started.sync();
  }

  /** Goes on with what was running; reading the lists twice does no harm. */
  void takeUp() {
    syncs.running().forEach(sync -> background.execute(() -> run(sync)));
  }

  private void run(Sync sync) {
    try {
      lists.refresh(sync.connectionId());
      syncs.end(sync, SyncState.DONE, null);
    } catch (VendorFailure | Conflict e) {
      LOG.warn("Sync failed connection={} sync={}", sync.connectionId(), sync.id(), e);
      syncs.end(sync, SyncState.FAILED, e.getMessage());
    } catch (RuntimeException e) {
      LOG.error("Sync broke connection={} sync={}", sync.connectionId(), sync.id(), e);
      syncs.end(sync, SyncState.FAILED, "Something broke here. Start it again.");
    }
  }
}
