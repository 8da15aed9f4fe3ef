package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down how looks ended: what is to be remembered and what becomes of the items, in one go
 * for all that ended meanwhile. All or nothing: what one of them breaks, the caller settles one by
 * one.
 */
@ApplicationScoped
public class Settling {
  private final WorkItems items;
  private final Leases leases;

  @Inject
  public Settling(WorkItems items, Leases leases) {
    this.items = items;
    this.leases = leases;
  }

  /** A look that ended. */
  public record Ended(WorkItem item, Looked looked) {}

  /**
   * Settles looks of one connection. What was forgotten meanwhile, as the connection is purged or
   * has another account now, is not remembered.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void settle(ConnectionId connection, List<Ended> looks) {
    var held = items.hold(connection, looks.stream().map(Ended::item).toList());
    var wanted = looks.stream().filter(ended -> held.contains(ended.item().subject())).toList();
    wanted.forEach(ended -> ended.looked().recording().run());
    var over = new ArrayList<WorkItem>();
    wanted.forEach(ended -> ended.looked().outcome().end(new Stored(ended.item(), over)));
    items.remove(connection, over);
  }

  private final class Stored implements Outcome.Ending {
    private final WorkItem item;
    private final List<WorkItem> over;

    Stored(WorkItem item, List<WorkItem> over) {
      this.item = item;
      this.over = over;
    }

    @Override
    public void over() {
      over.add(item);
    }

    @Override
    public void again(Instant at) {
      items.again(item, at);
    }

    @Override
    public void later(Instant at) {
      items.later(item, at);
    }

    @Override
    public void parked(Instant until, Reason reason) {
      leases.park(item.connection(), until, reason.code());
    }
  }
}
