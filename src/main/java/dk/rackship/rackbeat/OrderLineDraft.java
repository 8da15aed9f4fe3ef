package dk.rackship.rackbeat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order to create ({@code contracts/rackbeat.openapi.yaml}, OrderLineWrite). Null is
 * not sent.
 *
 * @param itemId the item's number; null: a text line
 * @param name comes before the item's own
 * @param linePrice of one unit, without VAT, before discount, in the order's currency
 * @param discountPercentage 0 to 100
 * @param vatPercentage zero is a value
 * @param locationId number of the location
 */
public record OrderLineDraft(
    @Nullable String itemId,
    @Nullable String name,
    BigDecimal quantity,
    @Nullable BigDecimal linePrice,
    @Nullable BigDecimal discountPercentage,
    @Nullable BigDecimal vatPercentage,
    @Nullable String locationId) {}
