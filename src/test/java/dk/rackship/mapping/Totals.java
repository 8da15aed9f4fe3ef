package dk.rackship.mapping;

import static java.math.BigDecimal.ZERO;

import dk.rackship.rackbeat.OrderDraft;
import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an order comes to, reckoned from its lines by each vendor's own words, without rounding on
 * the way. A line without a VAT percent adds nothing to the VAT.
 */
record Totals(BigDecimal net, BigDecimal vat) {
  private static final Totals NONE = new Totals(ZERO, ZERO);

  /** As Webshipper's lines say. */
  static Totals of(Order order) {
    return order.attributes().orderLines().stream()
        .map(line -> line(line.pieces().multiply(paid(line)), line.vatPercent()))
        .reduce(NONE, Totals::plus);
  }

  /** As Rackbeat reckons: quantity times price, less the discount. */
  static Totals of(OrderDraft draft) {
    return draft.lines().stream()
        .map(
            line ->
                line(
                    line.quantity()
                        .multiply(Objects.requireNonNull(line.linePrice()))
                        .multiply(share(line.discountPercentage())),
                    line.vatPercentage()))
        .reduce(NONE, Totals::plus);
  }

  private static BigDecimal paid(OrderLine line) {
    if (line.discountedUnitPrice() != null) {
      return line.discountedUnitPrice();
    }
    var price = Objects.requireNonNull(line.unitPrice());
    var discount = Objects.requireNonNullElse(line.discountValue(), ZERO);
    return "percent".equals(line.discountType())
        ? price.multiply(share(discount))
        : price.subtract(discount);
  }

  private static BigDecimal share(@Nullable BigDecimal discountPercent) {
    return BigDecimal.ONE.subtract(percent(discountPercent));
  }

  private static BigDecimal percent(@Nullable BigDecimal value) {
    return value == null ? ZERO : value.movePointLeft(2);
  }

  private static Totals line(BigDecimal net, @Nullable BigDecimal vatPercent) {
    return new Totals(net, net.multiply(percent(vatPercent)));
  }

  private Totals plus(Totals other) {
    return new Totals(net.add(other.net), vat.add(other.vat));
  }

  /** To the cent, half up. */
  Totals rounded() {
    return new Totals(net.setScale(2, RoundingMode.HALF_UP), vat.setScale(2, RoundingMode.HALF_UP));
  }
}
