package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.work.Handler;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import dk.rackship.work.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Prepares looks: one short transaction reads what the looks at some items of a merchant share. */
@ApplicationScoped
public class Looks implements Handler {
  private final Merchants merchants;
  private final OrderLinks links;
  private final Transfers transfers;
  private final LookBatch.UseCases useCases;

  @Inject
  public Looks(
      Merchants merchants, OrderLinks links, Transfers transfers, LookBatch.UseCases useCases) {
    this.merchants = merchants;
    this.links = links;
    this.transfers = transfers;
    this.useCases = useCases;
  }

  @Override
  @Transactional
  public Batch open(ConnectionId connection, List<WorkItem> items) {
    var subjects = items.stream().map(WorkItem::subject).toList();
    var known =
        Stream.of(
                links.ofRackbeatOrders(connection, ids(subjects, SubjectKind.RACKBEAT_ORDER)),
                links.ofRackbeatShipments(connection, ids(subjects, SubjectKind.RACKBEAT_SHIPMENT)),
                links.ofWebshipperOrders(connection, ids(subjects, SubjectKind.WEBSHIPPER_ORDER)))
            .flatMap(List::stream)
            .distinct()
            .toList();
    return new LookBatch(
        merchants.merchant(connection), known, transfers.of(connection, subjects), useCases);
  }

  private static List<String> ids(List<Subject> subjects, SubjectKind kind) {
    return subjects.stream().filter(s -> s.kind() == kind).map(Subject::id).toList();
  }
}
