package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.setup.RefreshLists;
import dk.rackship.setup.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What a connection needs whether its orders move or not: its webhooks, and lists of now. */
@ApplicationScoped
public class Upkeep {
  private static final Duration LISTS_LAST = Duration.ofHours(1);

  private final Connections connections;
  private final Subscriptions subscriptions;
  private final RefreshLists refreshLists;
  private final Clock clock;

  @Inject
  public Upkeep(
      Connections connections,
      Subscriptions subscriptions,
      RefreshLists refreshLists,
      Clock clock) {
    this.connections = connections;
    this.subscriptions = subscriptions;
    this.refreshLists = refreshLists;
    this.clock = clock;
  }

  void mendWebhooks(ConnectionId id) {
    subscriptions.check(id);
  }

  /** Throws {@code VendorFailure} where a vendor does not give its lists. */
  void refreshOldLists(ConnectionId id) {
    var oldest = clock.instant().minus(LISTS_LAST);
    if (connections.referenceLists(id).filter(l -> l.refreshedAt().isAfter(oldest)).isEmpty()) {
      refreshLists.refresh(id);
    }
  }
}
