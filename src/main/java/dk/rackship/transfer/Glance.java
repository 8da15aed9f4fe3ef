package dk.rackship.transfer;

import dk.rackship.work.SubjectKind;
import dk.rackship.work.WorkItem;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a look begins with.
 *
 * @param link the pair that the subject belongs to
 * @param shipments the pairs of an order's shipments, where those were sent by themselves
 * @param transfer what the merchant sees of the subject so far; null: nothing yet
 * @param orderNumber the Rackbeat order of the subject, once it is known; null: not yet
 */
record Glance(
    Merchant merchant,
    WorkItem item,
    Optional<OrderLink> link,
    List<OrderLink> shipments,
    @Nullable Transfer transfer,
    @Nullable String orderNumber) {
  /** Rackbeat's times are whole seconds (I3). */
  private static final Duration TOLERANCE = Duration.ofSeconds(1);

  Glance(
      Merchant merchant,
      WorkItem item,
      Optional<OrderLink> link,
      List<OrderLink> shipments,
      @Nullable Transfer transfer) {
    this(merchant, item, link, shipments, transfer, orderNumber(item, link));
  }

  private static @Nullable String orderNumber(WorkItem item, Optional<OrderLink> link) {
    var own =
        item.subject().kind() == SubjectKind.RACKBEAT_ORDER
            ? Optional.of(item.subject().id())
            : Optional.<String>empty();
    return link.map(OrderLink::rackbeatOrderNumber).or(() -> own).orElse(null);
  }

  /** The same, now that the Rackbeat order of the subject is known. */
  Glance ofOrder(String number) {
    return new Glance(merchant, item, link, shipments, transfer, number);
  }

  /** All pairs of the subject. */
  List<OrderLink> links() {
    return Stream.concat(link.stream(), shipments.stream()).toList();
  }

  /**
   * The order channel in which an earlier look may have created the order, its answer unknown: what
   * is not linked must be looked up there before anything is created.
   */
  Optional<String> earlierIntent() {
    return item.intent().or(() -> Optional.ofNullable(transfer).flatMap(Transfer::intent));
  }

  /** The same, of a pair. */
  Glance with(OrderLink pair) {
    return new Glance(merchant, item, Optional.of(pair), shipments, transfer);
  }

  /** Skipped for good, until a person asks for it. */
  boolean waitsForAPerson() {
    return !item.byHand() && transfer != null && transfer.staysSkipped();
  }

  /** I3: what happened before the settings became valid does not move by itself. */
  boolean isFromBefore(@Nullable OffsetDateTime then) {
    return !item.byHand()
        && transfer == null
        && then != null
        && then.toInstant().isBefore(merchant.movingSince().minus(TOLERANCE));
  }

  Transfers.Sighting sighting(Finding finding) {
    var paired = finding.pair().isPresent() ? finding : link.map(finding::with).orElse(finding);
    return new Transfers.Sighting(
        merchant.connection(), item.subject(), paired.about(Optional.ofNullable(orderNumber)));
  }
}
