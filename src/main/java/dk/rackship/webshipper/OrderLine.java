package dk.rackship.webshipper;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A line of an order or of a package ({@code contracts/webshipper.openapi.yaml}, OrderLine).
 *
 * @param id Webshipper's; sent back in an update, it keeps the line
 * @param quantity whole pieces
 * @param tarifNumber customs tariff number (spelled with one f)
 * @param countryOfOrigin ISO 3166-1 alpha-2
 * @param unitPrice without VAT, in the order's currency
 * @param discountType {@code fixed} or {@code percent}
 * @param status {@code pending}, {@code dispatched} or {@code returned}; null on a new line
 * @param extRef the other system's line
 * @param weight of one unit
 * @param weightUnit {@code g}, {@code kg}, {@code oz} or {@code lbs}
 * @param isVirtual not a physical good
 */
public record OrderLine(
    @Nullable Long id,
    @Nullable String sku,
    @Nullable String description,
    @Nullable BigDecimal quantity,
    @Nullable String location,
    @Nullable String tarifNumber,
    @Nullable String countryOfOrigin,
    @Nullable BigDecimal unitPrice,
    @Nullable BigDecimal discountedUnitPrice,
    @Nullable BigDecimal discountValue,
    @Nullable String discountType,
    @Nullable BigDecimal vatPercent,
    @Nullable String status,
    @Nullable String extRef,
    @Nullable BigDecimal weight,
    @Nullable String weightUnit,
    @Nullable Boolean isVirtual) {

  /** How many, zero where Webshipper says nothing. */
  public BigDecimal pieces() {
    return quantity == null ? BigDecimal.ZERO : quantity;
  }

  /** The same line, of another line of the other system. */
  public OrderLine withExtRef(@Nullable String line) {
    return with(id, status, line);
  }

  /** This line as the new content of the one with that id, which so stays the same line. */
  public OrderLine as(Long keptId) {
    return with(keptId, status, extRef);
  }

  /** As it may be sent back: what only Webshipper writes is left out. */
  public OrderLine writable() {
    return with(id, null, extRef);
  }

  private OrderLine with(
      @Nullable Long newId, @Nullable String newStatus, @Nullable String newExtRef) {
    return new OrderLine(
        newId,
        sku,
        description,
        quantity,
        location,
        tarifNumber,
        countryOfOrigin,
        unitPrice,
        discountedUnitPrice,
        discountValue,
        discountType,
        vatPercent,
        newStatus,
        newExtRef,
        weight,
        weightUnit,
        isVirtual);
  }
}
