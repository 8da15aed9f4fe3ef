package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderLine;

/**
 * What of a Webshipper order crosses to Rackbeat, so that a later look can tell whether the webshop
 * changed it since. States, locks and references are left out, and what Webshipper adds to a line.
 */
public final class SoldContent {
  private SoldContent() {}

  /** The same for orders that say the same: as of {@link Fingerprint}. */
  public static String fingerprint(Order order) {
    var sold = order.attributes();
    return Fingerprint.ofAll(
        OrderAttributes.builder()
            .currency(sold.currency())
            .externalComment(Text.orNull(sold.externalComment()))
            .deliveryAddress(sold.deliveryAddress())
            .billingAddress(sold.billingAddress())
            .dropPoint(sold.dropPoint())
            .orderLines(sold.orderLines().stream().map(SoldContent::line).toList())
            .build());
  }

  private static OrderLine line(OrderLine line) {
    return new OrderLine(
        null,
        line.sku(),
        line.description(),
        line.quantity(),
        null,
        null,
        null,
        line.unitPrice(),
        line.discountedUnitPrice(),
        line.discountValue(),
        line.discountType(),
        line.vatPercent(),
        null,
        null,
        null,
        null,
        line.isVirtual());
  }
}
