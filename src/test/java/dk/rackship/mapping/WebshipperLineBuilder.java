package dk.rackship.mapping;

import dk.rackship.webshipper.OrderLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of a webshop's order: two cushions that Rackbeat has. */
public final class WebshipperLineBuilder {
  private @Nullable Long id = 90311L;
  private @Nullable String sku = "PUDE-ULD";
  private @Nullable String description = "Pude i uld";
  private @Nullable BigDecimal quantity = new BigDecimal(2);
  private @Nullable BigDecimal price = new BigDecimal("279.2");
  private @Nullable BigDecimal discounted;
  private @Nullable BigDecimal discount;
  private @Nullable String discountType;
  private @Nullable BigDecimal vat = new BigDecimal(25);
  private @Nullable BigDecimal weight = new BigDecimal("0.7");
  private @Nullable String weightUnit = "kg";
  private @Nullable Boolean isVirtual = false;

  private WebshipperLineBuilder() {}

  public static WebshipperLineBuilder aShopLine() {
    return new WebshipperLineBuilder();
  }

  /** Freight: virtual, and without a SKU. */
  public static WebshipperLineBuilder freight() {
    return aShopLine()
        .withId(90399L)
        .withSku(null)
        .withDescription("Fragt")
        .withQuantity("1")
        .withPrice("39.2")
        .withVirtual(true);
  }

  public WebshipperLineBuilder withId(@Nullable Long value) {
    id = value;
    return this;
  }

  public WebshipperLineBuilder withSku(@Nullable String value) {
    sku = value;
    return this;
  }

  public WebshipperLineBuilder withDescription(@Nullable String value) {
    description = value;
    return this;
  }

  public WebshipperLineBuilder withQuantity(@Nullable String value) {
    quantity = decimal(value);
    return this;
  }

  public WebshipperLineBuilder withPrice(@Nullable String value) {
    price = decimal(value);
    return this;
  }

  /** The price after the discount, as Webshipper says it. */
  public WebshipperLineBuilder withDiscounted(@Nullable String value) {
    discounted = decimal(value);
    return this;
  }

  public WebshipperLineBuilder withDiscount(@Nullable String value, @Nullable String type) {
    discount = decimal(value);
    discountType = type;
    return this;
  }

  public WebshipperLineBuilder withVat(@Nullable String percent) {
    vat = decimal(percent);
    return this;
  }

  public WebshipperLineBuilder withWeight(@Nullable String value, @Nullable String unit) {
    weight = decimal(value);
    weightUnit = unit;
    return this;
  }

  public WebshipperLineBuilder withVirtual(@Nullable Boolean value) {
    isVirtual = value;
    return this;
  }

  private static @Nullable BigDecimal decimal(@Nullable String value) {
    return value == null ? null : new BigDecimal(value);
  }

  public OrderLine build() {
    return new OrderLine(
        id,
        sku,
        description,
        quantity,
        null,
        null,
        null,
        price,
        discounted,
        discount,
        discountType,
        vat,
        null,
        null,
        weight,
        weightUnit,
        isVirtual);
  }
}
