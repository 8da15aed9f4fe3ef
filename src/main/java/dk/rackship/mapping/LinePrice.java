package dk.rackship.mapping;

import dk.rackship.webshipper.OrderLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a unit of a Webshipper line costs in Rackbeat, without VAT, in the order's currency.
 *
 * @param price before the discount, to 4 decimals; null: Webshipper names none
 * @param discountPercentage to 2 decimals; null: the price is what is paid
 */
record LinePrice(@Nullable BigDecimal price, @Nullable BigDecimal discountPercentage) {
  // contracts/webshipper.openapi.yaml knows no third type; what fixed is taken off is not said
  private static final String PERCENT = "percent";

  static LinePrice of(OrderLine line) {
    var full = line.unitPrice();
    var paid = paid(line);
    if (paid == null) {
      return new LinePrice(null, null);
    }
    return full == null ? new LinePrice(Prices.rounded(paid), null) : of(full, paid);
  }

  /** A percentage goes along only where it makes the discounted price exactly. */
  private static LinePrice of(BigDecimal full, BigDecimal paid) {
    return discount(full, paid)
        .map(percent -> new LinePrice(Prices.rounded(full), percent))
        .orElseGet(() -> new LinePrice(Prices.rounded(paid), null));
  }

  /** Exactly what is paid for a unit: as Webshipper says, else as its discount makes it. */
  private static @Nullable BigDecimal paid(OrderLine line) {
    var full = line.unitPrice();
    var discount = line.discountValue();
    if (line.discountedUnitPrice() != null || full == null || discount == null) {
      return line.discountedUnitPrice() == null ? full : line.discountedUnitPrice();
    }
    return PERCENT.equals(line.discountType())
        ? Prices.less(full, discount)
        : full.subtract(discount);
  }

  private static Optional<BigDecimal> discount(BigDecimal full, BigDecimal paid) {
    if (!Prices.isExact(full) || full.signum() <= 0 || paid.compareTo(full) >= 0) {
      return Optional.empty();
    }
    var percent = full.subtract(paid).movePointRight(2).divide(full, 2, RoundingMode.HALF_UP);
    return Optional.of(percent)
        .filter(share -> share.compareTo(Prices.HUNDRED) <= 0)
        .filter(share -> Prices.less(full, share).compareTo(paid) == 0);
  }
}
