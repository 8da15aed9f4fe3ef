package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.OrderLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a Webshipper order says all that a draft would tell it, so that the draft need not be
 * sent. For an order that was found there, of which nobody remembers what was sent. What only
 * Webshipper fills in, and lines that somebody added there, do not count.
 */
public final class SaidAlready {
  private SaidAlready() {}

  public static boolean in(Order order, OrderDraft draft) {
    var said = order.attributes();
    var rate = draft.shippingRateId();
    return (rate == null || rate.equals(said.shippingRateId()))
        && holds(withoutLines(said), withoutLines(draft.attributes()))
        && holdsLines(ours(said), draft.attributes().orderLines());
  }

  private static OrderAttributes withoutLines(OrderAttributes attributes) {
    return attributes.toBuilder().orderLines(List.of()).build();
  }

  private static List<OrderLine> ours(OrderAttributes attributes) {
    return attributes.orderLines().stream()
        .filter(line -> Text.of(line.extRef()).isPresent())
        .toList();
  }

  private static boolean holdsLines(List<OrderLine> said, List<OrderLine> draft) {
    return said.size() == draft.size()
        && draft.stream().allMatch(line -> said.stream().anyMatch(other -> holds(other, line)));
  }

  private static boolean holds(Record said, Record draft) {
    return Fields.of(draft).stream().allMatch(field -> same(field.of(said), field.value()));
  }

  private static boolean same(@Nullable Object said, @Nullable Object draft) {
    if (said instanceof Record whole && draft instanceof Record part) {
      return holds(whole, part);
    }
    if (said instanceof BigDecimal number && draft instanceof BigDecimal other) {
      return number.compareTo(other) == 0;
    }
    return Objects.equals(said, draft);
  }
}
