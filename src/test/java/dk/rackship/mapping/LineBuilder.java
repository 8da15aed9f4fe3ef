package dk.rackship.mapping;

import dk.rackship.rackbeat.Item;
import dk.rackship.rackbeat.Named;
import dk.rackship.rackbeat.OrderLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of a Rackbeat order: four bicycle lamps at the main location. */
public final class LineBuilder {
  private String id = "88123";
  private @Nullable String sku = "CYK-LYS/200";
  private @Nullable String type = "product";
  private @Nullable String name = "Cykellygte 200 lumen, sort";
  private BigDecimal quantity = new BigDecimal("4");
  private @Nullable BigDecimal price = new BigDecimal("149.5");
  private @Nullable BigDecimal discount;
  private @Nullable BigDecimal vat = new BigDecimal("25");
  private @Nullable String locationId;
  private @Nullable Named location = new Named("1001", "Hovedlager");
  private Item.@Nullable Physical physical = new Item.Physical(new BigDecimal("0.35"), "kg");
  private @Nullable String goodsCode = "85121000";
  private @Nullable String origin = "CN";
  private boolean isText;

  private LineBuilder() {}

  public static LineBuilder aLine() {
    return new LineBuilder();
  }

  /** Words among the goods: no item, no location. */
  public static LineBuilder aTextLine() {
    var line = new LineBuilder().withSku(null).withType(null).withoutLocation();
    line.isText = true;
    return line.withId("88999").withName("Leveres samlet").withQuantity("1");
  }

  public LineBuilder withId(String value) {
    id = value;
    return this;
  }

  public LineBuilder withSku(@Nullable String value) {
    sku = value;
    return this;
  }

  public LineBuilder withType(@Nullable String value) {
    type = value;
    return this;
  }

  public LineBuilder withName(@Nullable String value) {
    name = value;
    return this;
  }

  public LineBuilder withQuantity(String value) {
    quantity = new BigDecimal(value);
    return this;
  }

  public LineBuilder withPrice(@Nullable String value) {
    price = value == null ? null : new BigDecimal(value);
    return this;
  }

  public LineBuilder withDiscount(@Nullable String percent) {
    discount = percent == null ? null : new BigDecimal(percent);
    return this;
  }

  public LineBuilder withVat(@Nullable String percent) {
    vat = percent == null ? null : new BigDecimal(percent);
    return this;
  }

  public LineBuilder withWeight(@Nullable String value, @Nullable String unit) {
    physical = new Item.Physical(value == null ? null : new BigDecimal(value), unit);
    return this;
  }

  public LineBuilder withoutWeight() {
    physical = null;
    return this;
  }

  public LineBuilder withCustoms(@Nullable String tariffNumber, @Nullable String country) {
    goodsCode = tariffNumber;
    origin = country;
    return this;
  }

  public LineBuilder at(String number, String called) {
    location = new Named(number, called);
    return this;
  }

  /** The location as a bare number, as Rackbeat gives it without the place itself. */
  public LineBuilder atNumber(String number) {
    location = null;
    locationId = number;
    return this;
  }

  public LineBuilder withoutLocation() {
    location = null;
    locationId = null;
    return this;
  }

  public OrderLine build() {
    var item =
        isText ? null : new Item(sku, name, null, physical, goodsCode, origin, null, null, false);
    return new OrderLine(
        id, sku, type, name, quantity, price, discount, vat, locationId, location, item);
  }
}
