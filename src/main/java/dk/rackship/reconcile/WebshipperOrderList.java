package dk.rackship.reconcile;

import dk.rackship.connection.WebshipperLogin;
import dk.rackship.transfer.Acquaintances;
import dk.rackship.vendor.Slice;
import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import java.util.List;
import java.util.Objects;

/** Webshipper's orders of all channels. */
record WebshipperOrderList(
    Webshipper webshipper, Acquaintances acquaintances, WebshipperLogin login)
    implements OrderList {

  @Override
  public Slice<Listed> page(int number) {
    var page = webshipper.ordersNewestFirst(login, number);
    return new Slice<>(listed(page.items()), page.more());
  }

  @Override
  public List<Listed> named(String reference) {
    return listed(webshipper.findOrders(login, reference));
  }

  private List<Listed> listed(List<Order> orders) {
    var ids = orders.stream().map(Order::id).toList();
    var known = acquaintances.ofWebshipperOrders(login.connection(), ids);
    return orders.stream()
        .map(
            order ->
                new Listed(
                    new Subject(SubjectKind.WEBSHIPPER_ORDER, order.id()),
                    order.attributes().createdAt() == null
                        ? null
                        : order.attributes().createdAt().toInstant(),
                    Objects.requireNonNull(known.get(order.id()))))
        .toList();
  }
}
