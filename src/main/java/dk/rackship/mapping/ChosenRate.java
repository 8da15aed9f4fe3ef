package dk.rackship.mapping;

import dk.rackship.webshipper.OriginalShipping;
import org.jspecify.annotations.Nullable;

/**
 * How an order is to be shipped.
 *
 * @param shippingRateId null: Webshipper is to match the original shipping
 * @param originalShipping null beside a rate, and where the order has no delivery terms
 */
record ChosenRate(@Nullable String shippingRateId, @Nullable OriginalShipping originalShipping) {}
