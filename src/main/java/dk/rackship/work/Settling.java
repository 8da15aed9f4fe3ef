package dk.rackship.work;

import dk.rackship.connection.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Writes down how a look ended: what is to be remembered and what becomes of the item, in one go.
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

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void settle(WorkItem item, Looked looked) {
    looked.recording().run();
    looked.outcome().end(new Stored(item));
  }

  private final class Stored implements Outcome.Ending {
    private final WorkItem item;

    Stored(WorkItem item) {
      this.item = item;
    }

    @Override
    public void over() {
      items.remove(item);
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
