package dk.rackship.transfer;

import dk.rackship.vendor.VendorFailure;
import dk.rackship.work.Handler;
import dk.rackship.work.Looked;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import dk.rackship.work.WorkItem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Some items of one merchant, with what is remembered of them. */
final class LookBatch implements Handler.Batch {
  private final Merchant merchant;
  private final List<OrderLink> links;
  private final Map<Subject, Transfer> transfers;
  private final UseCases useCases;

  /** What can be done about each kind of subject. */
  @Dependent // no proxy: its fields are read
  public static class UseCases {
    private final LookAtRackbeatOrder rackbeatOrder;
    private final LookAtRackbeatShipment rackbeatShipment;
    private final LookAtWebshipperOrder webshipperOrder;
    private final LookAtWebshipperShipment webshipperShipment;
    private final Failures failures;

    @Inject
    public UseCases(
        LookAtRackbeatOrder rackbeatOrder,
        LookAtRackbeatShipment rackbeatShipment,
        LookAtWebshipperOrder webshipperOrder,
        LookAtWebshipperShipment webshipperShipment,
        Failures failures) {
      this.rackbeatOrder = rackbeatOrder;
      this.rackbeatShipment = rackbeatShipment;
      this.webshipperOrder = webshipperOrder;
      this.webshipperShipment = webshipperShipment;
      this.failures = failures;
    }
  }

  LookBatch(
      Merchant merchant,
      List<OrderLink> links,
      Map<Subject, Transfer> transfers,
      UseCases useCases) {
    this.merchant = merchant;
    this.links = links;
    this.transfers = transfers;
    this.useCases = useCases;
  }

  @Override
  public Optional<String> intent(WorkItem item) {
    return merchant.intent(item.subject());
  }

  @Override
  public Looked look(WorkItem item) {
    var glance = glance(item);
    try {
      var looked =
          switch (item.subject().kind()) {
            case RACKBEAT_ORDER -> useCases.rackbeatOrder.look(glance);
            case WEBSHIPPER_ORDER -> useCases.webshipperOrder.look(glance);
            case WEBSHIPPER_SHIPMENT -> useCases.webshipperShipment.look(glance);
            case RACKBEAT_SHIPMENT -> useCases.rackbeatShipment.look(glance);
          };
      useCases.failures.over(merchant.connection());
      return looked;
    } catch (VendorFailure failure) {
      return useCases.failures.outcome(glance, failure);
    }
  }

  @Override
  public Looked broke(WorkItem item) {
    return useCases.failures.broke(glance(item));
  }

  private Glance glance(WorkItem item) {
    var subject = item.subject();
    return new Glance(merchant, item, link(subject), shipments(subject), transfers.get(subject));
  }

  private Optional<OrderLink> link(Subject subject) {
    return links.stream().filter(link -> isOf(subject, link)).findFirst();
  }

  private static boolean isOf(Subject subject, OrderLink link) {
    return switch (subject.kind()) {
      case RACKBEAT_ORDER ->
          link.rackbeatOrderNumber().equals(subject.id()) && !link.isOfShipment();
      case RACKBEAT_SHIPMENT -> link.rackbeatShipmentId().equals(subject.id());
      case WEBSHIPPER_ORDER -> link.webshipperOrderId().equals(subject.id());
      case WEBSHIPPER_SHIPMENT -> false;
    };
  }

  private List<OrderLink> shipments(Subject subject) {
    return links.stream()
        .filter(link -> subject.kind() == SubjectKind.RACKBEAT_ORDER)
        .filter(link -> link.rackbeatOrderNumber().equals(subject.id()) && link.isOfShipment())
        .toList();
  }
}
