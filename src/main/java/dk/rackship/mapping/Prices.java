package dk.rackship.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Money: exact to the end, then rounded once, half up, to 4 decimals. */
final class Prices {
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;

  private Prices() {}

  /**
   * Price of one unit after the line's discount, in the order's currency, without VAT.
   *
   * @param price null: Rackbeat names none, and then there is none
   * @param discountPercent 0 to 100; null: none
   */
  static @Nullable BigDecimal discounted(
      @Nullable BigDecimal price, @Nullable BigDecimal discountPercent) {
    if (price == null) {
      return null;
    }
    return rounded(discountPercent == null ? price : less(price, discountPercent));
  }

  /** Exactly. */
  static BigDecimal less(BigDecimal price, BigDecimal percent) {
    return price.multiply(HUNDRED.subtract(percent)).movePointLeft(2);
  }

  static BigDecimal rounded(BigDecimal price) {
    return price.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Whether rounding would take nothing away. */
  static boolean isExact(BigDecimal price) {
    return rounded(price).compareTo(price) == 0;
  }
}
