package dk.rackship.rackbeat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product to create ({@code contracts/rackbeat.openapi.yaml}, ProductWrite). Null is not sent.
 *
 * @param number the SKU, at most 25 characters
 * @param group number of the product group
 * @param salesPrice of one unit, without VAT
 * @param physical weight of one unit
 */
public record ProductDraft(
    String number,
    @Nullable String group,
    String name,
    BigDecimal salesPrice,
    Item.@Nullable Physical physical) {}
