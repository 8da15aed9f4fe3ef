package dk.rackship.reconcile;

import dk.rackship.connection.RackbeatLogin;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.transfer.Acquaintances;
import dk.rackship.vendor.Slice;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Rackbeat's orders, drafts included. */
record RackbeatOrderList(Rackbeat rackbeat, Acquaintances acquaintances, RackbeatLogin login)
    implements OrderList {
  /** Another text in the place of a number may be another of Rackbeat's paths. */
  private static final String NUMBER = "\\d{1,18}";

  @Override
  public Slice<Listed> page(int number) {
    var page = rackbeat.ordersNewestFirst(login, number);
    return new Slice<>(listed(page.items()), page.more());
  }

  @Override
  public List<Listed> named(String reference) {
    var found =
        Stream.concat(
            numbered(reference).stream(),
            rackbeat.findOrdersByOtherReference(login, reference).stream());
    return listed(found.toList());
  }

  private Optional<Order> numbered(String reference) {
    return reference.matches(NUMBER)
        ? rackbeat.order(login, reference).filter(order -> order.number().equals(reference))
        : Optional.empty();
  }

  private List<Listed> listed(List<Order> orders) {
    var known = acquaintances.ofRackbeatOrders(login.connection(), orders);
    return orders.stream()
        .map(
            order ->
                new Listed(
                    new Subject(SubjectKind.RACKBEAT_ORDER, order.number()),
                    order.createdAt() == null ? null : order.createdAt().toInstant(),
                    Objects.requireNonNull(known.get(order.number()))))
        .toList();
  }
}
