package dk.rackship.rackbeat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A product or lot ({@code contracts/rackbeat.openapi.yaml}, Item and ItemRef).
 *
 * @param number the item number: the SKU; letters and digits
 * @param goodsCode customs tariff number
 * @param countryCode country of origin
 * @param defaultLocationId see {@link #defaultLocationNumber}
 * @param isBarred a document with it cannot be booked
 */
public record Item(
    @Nullable String number,
    @Nullable String name,
    @Nullable String barcode,
    @Nullable Physical physical,
    @Nullable String goodsCode,
    @Nullable String countryCode,
    @Nullable String defaultLocationId,
    @Nullable Named defaultLocation,
    boolean isBarred) {

  /** The default location, from whichever of the two places Rackbeat filled. */
  public Optional<String> defaultLocationNumber() {
    return Optional.ofNullable(defaultLocation)
        .map(Named::number)
        .or(() -> Optional.ofNullable(defaultLocationId));
  }

  /**
   * Weight of one unit.
   *
   * @param weightUnit {@code kg}, {@code g}, {@code lbs} or {@code oz}; null: not said
   */
  public record Physical(@Nullable BigDecimal weight, @Nullable String weightUnit) {}
}
