package dk.rackship.webshipper;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * That an order or a shipment changed, and no more: after an outage there are many.
 *
 * @param id of the order or shipment
 * @param at when; null: Webshipper did not say
 */
public record Change(String id, @Nullable OffsetDateTime at) {
  boolean isBefore(Instant since) {
    return at != null && at.toInstant().isBefore(since);
  }
}
