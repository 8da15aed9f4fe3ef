package dk.rackship.rackbeat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That an order changed, and no more: after an outage there are many.
 *
 * @param at of its last change, in whole seconds; null: Rackbeat named none
 * @param isDraft neither booked nor cancelled
 */
public record OrderChange(String number, @Nullable OffsetDateTime at, boolean isDraft) {
  static OrderChange of(Order order) {
    return new OrderChange(
        order.number(), order.updatedAt(), !order.isBooked() && !order.isCancelled());
  }

  boolean isBefore(Instant since) {
    return at != null && at.toInstant().isBefore(since);
  }
}
