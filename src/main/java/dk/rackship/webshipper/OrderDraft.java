package dk.rackship.webshipper;

import org.jspecify.annotations.Nullable;

/**
 * An order to create, or the change of one.
 *
 * @param orderChannelId where the order belongs; never changes
 * @param shippingRateId null: Webshipper matches {@link OriginalShipping}; in a change: leave the
 *     rate
 */
public record OrderDraft(
    String orderChannelId, @Nullable String shippingRateId, OrderAttributes attributes) {
  public OrderDraft {
    Wire.required(orderChannelId, "the order channel of a draft");
  }
}
