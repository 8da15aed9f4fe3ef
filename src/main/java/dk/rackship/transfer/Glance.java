package dk.rackship.transfer;

import dk.rackship.work.WorkItem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a look begins with.
 *
 * @param link the pair that the subject belongs to
 * @param transfer what the merchant sees of the subject so far; null: nothing yet
 */
record Glance(
    Merchant merchant, WorkItem item, Optional<OrderLink> link, @Nullable Transfer transfer) {

  /**
   * The order channel in which an earlier look may have created the order, its answer unknown: what
   * is not linked must be looked up there before anything is created.
   */
  Optional<String> earlierIntent() {
    return item.intent().or(() -> Optional.ofNullable(transfer).flatMap(Transfer::intent));
  }

  /** The same, of a pair. */
  Glance with(OrderLink pair) {
    return new Glance(merchant, item, Optional.of(pair), transfer);
  }

  Transfers.Sighting sighting(Finding finding) {
    var paired = finding.pair().isPresent() ? finding : link.map(finding::with).orElse(finding);
    return new Transfers.Sighting(merchant.connection(), item.subject(), paired);
  }
}
