package dk.rackship.rackbeat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A product or lot ({@code contracts/rackbeat.openapi.yaml}, Item and ItemRef).
 *
 * @param number the item number: the SKU; letters and digits
 * @param goodsCode customs tariff number
 * @param countryCode country of origin
 */
public record Item(
    @Nullable String number,
    @Nullable String name,
    @Nullable String barcode,
    @Nullable Physical physical,
    @Nullable String goodsCode,
    @Nullable String countryCode) {

  /**
   * Weight of one unit.
   *
   * @param weightUnit {@code kg}, {@code g}, {@code lbs} or {@code oz}; null: not said
   */
  public record Physical(@Nullable BigDecimal weight, @Nullable String weightUnit) {}
}
