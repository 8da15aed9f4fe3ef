package dk.rackship.mapping;

import dk.rackship.rackbeat.Address;
import dk.rackship.rackbeat.Named;
import dk.rackship.rackbeat.Order;
import dk.rackship.rackbeat.OrderLine;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A booked Rackbeat order with one line, all of whose addresses are complete. */
public final class OrderBuilder {
  private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-02T09:14:33+01:00");
  private String number = "1042";
  private @Nullable String currency = "DKK";
  private @Nullable String note = "Ring first";
  private @Nullable String deliveryTermsId;
  private @Nullable Named deliveryTerms = new Named("4", "GLS Pakkeshop");
  private @Nullable Address billing = AddressBuilder.anAddress().withStreet("Billing 1").build();
  private @Nullable Address delivery = AddressBuilder.anAddress().withStreet("Delivery 2").build();
  private @Nullable Address sender;
  private List<OrderLine> lines = List.of(LineBuilder.aLine().build());
  private boolean isBooked = true;
  private boolean isCancelled;

  private OrderBuilder() {}

  public static OrderBuilder anOrder() {
    return new OrderBuilder();
  }

  public OrderBuilder withNumber(String value) {
    number = value;
    return this;
  }

  public OrderBuilder withCurrency(@Nullable String value) {
    currency = value;
    return this;
  }

  public OrderBuilder withNote(@Nullable String value) {
    note = value;
    return this;
  }

  public OrderBuilder withDeliveryTerms(String id, String name) {
    deliveryTerms = new Named(id, name);
    deliveryTermsId = null;
    return this;
  }

  /** The delivery terms as a bare number. */
  public OrderBuilder withDeliveryTermsNumber(@Nullable String id) {
    deliveryTerms = null;
    deliveryTermsId = id;
    return this;
  }

  public OrderBuilder withBillingAddress(@Nullable Address value) {
    billing = value;
    return this;
  }

  public OrderBuilder withDeliveryAddress(@Nullable Address value) {
    delivery = value;
    return this;
  }

  public OrderBuilder withSenderAddress(@Nullable Address value) {
    sender = value;
    return this;
  }

  public OrderBuilder withLines(LineBuilder... values) {
    lines = Stream.of(values).map(LineBuilder::build).toList();
    return this;
  }

  public OrderBuilder withLines(List<OrderLine> values) {
    lines = values;
    return this;
  }

  public OrderBuilder draft() {
    isBooked = false;
    return this;
  }

  public OrderBuilder cancelled() {
    isCancelled = true;
    return this;
  }

  public Order build() {
    return new Order(
        number,
        "10042",
        new Named("10042", "Fjordsport AS"),
        currency,
        "Ordre " + number,
        note,
        null,
        deliveryTermsId,
        deliveryTerms,
        billing,
        delivery,
        sender,
        lines,
        isBooked,
        isCancelled,
        false,
        false,
        isBooked ? THEN : null,
        null,
        isCancelled ? THEN : null,
        THEN,
        THEN);
  }
}
