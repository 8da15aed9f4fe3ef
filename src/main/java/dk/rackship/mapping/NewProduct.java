package dk.rackship.mapping;

import dk.rackship.rackbeat.Item;
import dk.rackship.rackbeat.ProductDraft;
import dk.rackship.webshipper.OrderLine;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product as it is created: all that a line says about it. */
final class NewProduct {
  private NewProduct() {}

  static ProductDraft of(String sku, OrderLine line, String group) {
    return new ProductDraft(
        sku, group, Text.of(line.description()).orElse(sku), price(line), weight(line));
  }

  /** Before any discount. Rackbeat wants a price of every product: zero where none is known. */
  private static BigDecimal price(OrderLine line) {
    return Optional.ofNullable(line.unitPrice())
        .or(() -> Optional.ofNullable(line.discountedUnitPrice()))
        .map(Prices::rounded)
        .orElse(BigDecimal.ZERO);
  }

  private static Item.@Nullable Physical weight(OrderLine line) {
    return Weight.of(line.weight(), line.weightUnit())
        .flatMap(Weight::inTwoDecimals)
        .map(weight -> new Item.Physical(weight.value(), weight.unit()))
        .orElse(null);
  }
}
