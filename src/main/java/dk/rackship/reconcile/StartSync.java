package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Begins a synchronisation that a person wants. */
@ApplicationScoped
public class StartSync {
  private final Connections connections;
  private final Syncs syncs;

  @Inject
  public StartSync(Connections connections, Syncs syncs) {
    this.connections = connections;
    this.syncs = syncs;
  }

  /** A new one, or the one of its kind that runs. */
  @Transactional
  public Sync start(ConnectionId connection, SyncWanted wanted) {
    connections.lock(connection); // of two clicks the second finds the first one's
    return syncs
        .running(connection, wanted.kind())
        .orElseGet(() -> syncs.begin(connection, wanted));
  }
}
