package dk.rackship.mapping;

import dk.rackship.webshipper.Address;
import dk.rackship.webshipper.DropPoint;
import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderLine;
import dk.rackship.webshipper.OrderStatus;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A pending order "48213" of a webshop with one line, for a person who is new in Rackbeat. */
public final class WebshipperOrderBuilder {
  private OrderStatus status = OrderStatus.PENDING;
  private @Nullable String extRef = "shop-77";
  private @Nullable String visibleRef = "SO-10482";
  private @Nullable String currency = "DKK";
  private @Nullable String comment;
  private @Nullable Address delivery = WebshipperAddressBuilder.aWebshipperAddress().build();
  private @Nullable Address billing;
  private @Nullable DropPoint dropPoint;
  private @Nullable String shippingRateId;
  private List<OrderLine> lines = List.of(WebshipperLineBuilder.aShopLine().build());

  private WebshipperOrderBuilder() {}

  public static WebshipperOrderBuilder aShopOrder() {
    return new WebshipperOrderBuilder();
  }

  public WebshipperOrderBuilder withStatus(OrderStatus value) {
    status = value;
    return this;
  }

  public WebshipperOrderBuilder withReferences(@Nullable String ext, @Nullable String visible) {
    extRef = ext;
    visibleRef = visible;
    return this;
  }

  public WebshipperOrderBuilder withCurrency(@Nullable String value) {
    currency = value;
    return this;
  }

  public WebshipperOrderBuilder withComment(@Nullable String value) {
    comment = value;
    return this;
  }

  public WebshipperOrderBuilder withDelivery(@Nullable Address value) {
    delivery = value;
    return this;
  }

  public WebshipperOrderBuilder withDelivery(WebshipperAddressBuilder value) {
    return withDelivery(value.build());
  }

  public WebshipperOrderBuilder withBilling(@Nullable Address value) {
    billing = value;
    return this;
  }

  public WebshipperOrderBuilder withBilling(WebshipperAddressBuilder value) {
    return withBilling(value.build());
  }

  public WebshipperOrderBuilder withDropPoint(@Nullable DropPoint value) {
    dropPoint = value;
    return this;
  }

  public WebshipperOrderBuilder withShippingRate(@Nullable String value) {
    shippingRateId = value;
    return this;
  }

  public WebshipperOrderBuilder withLines(WebshipperLineBuilder... values) {
    lines = Stream.of(values).map(WebshipperLineBuilder::build).toList();
    return this;
  }

  public WebshipperOrderBuilder withLines(List<OrderLine> values) {
    lines = values;
    return this;
  }

  public Order build() {
    return new Order(
        "48213",
        new OrderAttributes(
            status,
            extRef,
            visibleRef,
            currency,
            comment,
            null,
            delivery,
            null,
            billing,
            dropPoint,
            null,
            lines,
            null,
            "12",
            shippingRateId,
            null,
            null,
            null));
  }
}
