package dk.rackship.webshipper;

import org.jspecify.annotations.Nullable;

/**
 * The shipping that the buyer chose, which Webshipper matches to a rate when no rate is given
 * ({@code contracts/webshipper.openapi.yaml}, OriginalShipping).
 */
public record OriginalShipping(@Nullable String shippingCode, @Nullable String shippingName) {}
