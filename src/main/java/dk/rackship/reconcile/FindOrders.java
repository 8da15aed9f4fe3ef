package dk.rackship.reconcile;

import static dk.rackship.words.Sentence.say;

import dk.rackship.vendor.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads a vendor's orders page by page, and remembers those that are meant. */
@ApplicationScoped
public class FindOrders {
  /** More than these wait in front of nobody's new orders. */
  private static final int ENOUGH = 200;

  // A list without an end is a fault of the vendor, and must not be read for ever.
  private static final int MOST_PAGES = 10_000;

  private final Syncs syncs;
  private final SyncItems items;

  @Inject
  public FindOrders(Syncs syncs, SyncItems items) {
    this.syncs = syncs;
    this.items = items;
  }

  /**
   * Reads on from where it stands, until everything is found or enough waits for its look.
   *
   * @return whether everything is found
   */
  boolean goOn(Sync sync, OrderList orders) {
    var complete =
        sync.reference()
            .map(reference -> remember(sync, orders.named(reference)))
            .orElseGet(() -> pages(sync, orders));
    if (complete) {
      syncs.hasFoundAll(sync);
    }
    return complete;
  }

  private boolean pages(Sync sync, OrderList orders) {
    for (var number = sync.nextPage(); items.untried(sync) < ENOUGH; number++) {
      var page = orders.page(number);
      if (!remember(sync, page.items())) {
        return false;
      }
      if (isLast(sync, page)) {
        return true;
      }
      if (!syncs.hasRead(sync, number) || isEndless(sync, number)) {
        return false;
      }
    }
    return false;
  }

  private boolean isEndless(Sync sync, int number) {
    return number >= MOST_PAGES
        && syncs.end(
            sync, SyncState.FAILED, say("The list of orders has no end. Give a later first day."));
  }

  private static boolean isLast(Sync sync, Slice<Listed> page) {
    return !page.more()
        || page.items().isEmpty()
        || page.items().stream().anyMatch(order -> sync.days().isOver(order.createdAt()));
  }

  /** False: the synchronisation is over. */
  private boolean remember(Sync sync, List<Listed> orders) {
    return orders.stream()
        .filter(order -> !order.isOurs() && sync.days().holds(order.createdAt()))
        .allMatch(order -> items.found(sync, order));
  }
}
