package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderLine;
import dk.rackship.webshipper.OrderStatus;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is sent to change an order that Webshipper has: what we said before is said anew, and what
 * somebody did there besides stays.
 *
 * <p>Assumed: a line that is sent with its {@code id} stays the same line, the list is the whole
 * new one ({@code contracts/webshipper.openapi.yaml}, PATCH /orders/{id}), and a cancelled order
 * may be set back to pending, which no source shows.
 */
public final class OrderChange {
  private OrderChange() {}

  /** The new content; the status stays, so that nothing is released that is on hold there. */
  public static OrderDraft content(Order current, OrderDraft draft) {
    return with(draft, draft.attributes().toBuilder().orderLines(lines(current, draft)).build());
  }

  /** A cancelled order lives again, with the content of now. */
  public static OrderDraft revival(Order cancelled, OrderDraft draft) {
    var content = content(cancelled, draft);
    return with(content, content.attributes().toBuilder().status(OrderStatus.PENDING).build());
  }

  /** Nothing but another status. */
  public static OrderDraft status(String orderChannelId, OrderStatus status) {
    return new OrderDraft(orderChannelId, null, OrderAttributes.only(status));
  }

  private static OrderDraft with(OrderDraft draft, OrderAttributes attributes) {
    return new OrderDraft(draft.orderChannelId(), draft.shippingRateId(), attributes);
  }

  private static List<OrderLine> lines(Order current, OrderDraft draft) {
    var there = current.attributes().orderLines();
    var used = new HashSet<Long>();
    var ours =
        draft.attributes().orderLines().stream().map(line -> kept(line, there, used)).toList();
    var theirs =
        there.stream()
            .filter(line -> line.id() != null && Text.of(line.extRef()).isEmpty())
            .map(OrderLine::writable);
    return Stream.concat(ours.stream(), theirs).toList();
  }

  private static OrderLine kept(OrderLine line, List<OrderLine> there, Set<Long> used) {
    return there.stream()
        .filter(other -> Objects.equals(line.extRef(), other.extRef()))
        .flatMap(other -> Optional.ofNullable(other.id()).stream())
        .filter(used::add)
        .findFirst()
        .map(line::as)
        .orElse(line);
  }
}
