package dk.rackship.mapping;

import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderLine;
import dk.rackship.webshipper.OrderStatus;
import dk.rackship.webshipper.Shipment;
import dk.rackship.webshipper.Shipment.TrackingLink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Webshipper shipment "30177", and the lines and the order "5005" that go with it. */
public final class ParcelBuilder {
  private final List<Shipment.Parcel> packages = new ArrayList<>();
  private final List<TrackingLink> links = new ArrayList<>();

  private ParcelBuilder() {}

  public static ParcelBuilder aShipment() {
    return new ParcelBuilder();
  }

  public static Order anOrderOf(OrderLine... lines) {
    var attributes =
        OrderAttributes.builder().status(OrderStatus.DISPATCHED).orderLines(List.of(lines));
    return new Order("5005", attributes.build());
  }

  /** A line as Webshipper has it; a Rackbeat line of null is one that somebody added there. */
  public static OrderLine aLine(
      @Nullable Long id, @Nullable String sku, String quantity, @Nullable String rackbeatLine) {
    return new OrderLine(
        id,
        sku,
        null,
        new BigDecimal(quantity),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        rackbeatLine,
        null,
        null,
        null);
  }

  public ParcelBuilder with(OrderLine... lines) {
    packages.add(new Shipment.Parcel(List.of(lines)));
    return this;
  }

  public ParcelBuilder tracked(@Nullable String number, @Nullable String url) {
    links.add(new TrackingLink(url, number));
    return this;
  }

  public Shipment build() {
    return new Shipment("30177", "5005", null, false, false, links, packages, null);
  }
}
