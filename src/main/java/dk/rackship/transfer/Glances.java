package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import dk.rackship.work.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What looks begin with, read outside the work list: a person only asks what would be done. */
@ApplicationScoped
public class Glances {
  private final Merchants merchants;
  private final OrderLinks links;
  private final Transfers transfers;

  @Inject
  public Glances(Merchants merchants, OrderLinks links, Transfers transfers) {
    this.merchants = merchants;
    this.links = links;
    this.transfers = transfers;
  }

  /**
   * As of a look that a person asked for, where the subject was not transferred yet; a pair is seen
   * as a look by itself would see it.
   */
  @Transactional
  Glance asked(ConnectionId connection, Subject subject) {
    var merchant = merchants.asked(connection);
    var known = links(connection, subject);
    var transfer = transfers.of(connection, List.of(subject)).get(subject);
    var link = known.stream().filter(l -> !isPartOf(subject, l)).findFirst();
    return new Glance(
        merchant,
        item(connection, subject, known.isEmpty()),
        link,
        known.stream().filter(l -> isPartOf(subject, l)).toList(),
        transfer);
  }

  private List<OrderLink> links(ConnectionId connection, Subject subject) {
    var id = List.of(subject.id());
    return switch (subject.kind()) {
      case RACKBEAT_ORDER -> links.ofRackbeatOrders(connection, id);
      case RACKBEAT_SHIPMENT -> links.ofRackbeatShipments(connection, id);
      case WEBSHIPPER_ORDER -> links.ofWebshipperOrders(connection, id);
      case WEBSHIPPER_SHIPMENT -> List.of();
    };
  }

  private static boolean isPartOf(Subject subject, OrderLink link) {
    return subject.kind() == SubjectKind.RACKBEAT_ORDER && link.isOfShipment();
  }

  private static WorkItem item(ConnectionId connection, Subject subject, boolean byHand) {
    return new WorkItem(
        connection, subject, 0, 0, Optional.empty(), byHand, Instant.EPOCH, Optional.empty());
  }
}
