package dk.rackship.webshipper;

import org.jspecify.annotations.Nullable;

/**
 * A shipping rate; it belongs to one order channel ({@code contracts/webshipper.openapi.yaml},
 * ShippingRateAttributes).
 *
 * @param carrier the merchant's name of the carrier; null: not known
 * @param requiresDropPoint an order needs a parcel shop to go with it
 * @param isHidden not shown to order channels
 */
public record ShippingRate(
    String id,
    String name,
    String orderChannelId,
    @Nullable String carrier,
    boolean requiresDropPoint,
    boolean isReturn,
    boolean isHidden) {}
