package dk.rackship.rackbeat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order ({@code contracts/rackbeat.openapi.yaml}, OrderLine).
 *
 * @param childId item number; null on a text line
 * @param childType {@code product} or {@code lot}; null on a text line
 * @param linePrice price of one unit, without VAT, before discount; up to 6 decimals
 * @param discountPercentage 0 to 100; null: none
 * @param vatPercentage null: Rackbeat names none
 * @param locationId see {@link #locationNumber}
 * @param item the whole item, as far as we use it
 */
public record OrderLine(
    String id,
    @Nullable String childId,
    @Nullable String childType,
    @Nullable String name,
    BigDecimal quantity,
    @Nullable BigDecimal linePrice,
    @Nullable BigDecimal discountPercentage,
    @Nullable BigDecimal vatPercentage,
    @Nullable String locationId,
    @Nullable Named location,
    @Nullable Item item) {
  public OrderLine {
    Wire.required(id, "id of a line");
    quantity = Wire.orZero(quantity);
  }

  /** The item's number: the SKU. Empty on a text line. */
  public Optional<String> itemNumber() {
    return Optional.ofNullable(childId)
        .or(() -> Optional.ofNullable(item).map(Item::number))
        .filter(number -> !number.isBlank());
  }

  /** The location, from whichever of the two places Rackbeat filled. */
  public Optional<String> locationNumber() {
    return Optional.ofNullable(location)
        .map(Named::number)
        .or(() -> Optional.ofNullable(locationId));
  }
}
