package dk.rackship.webshipper;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booked shipment ({@code contracts/webshipper.openapi.yaml}, ShipmentAttributes).
 *
 * @param orderId the order it belongs to, where the answer says so; null: ask {@link
 *     Webshipper#orderIdOfShipment}
 * @param isReturn comes back: no delivery
 * @param testMode a test: no delivery
 * @param trackingLinks one for each parcel as a rule; may be empty right after the booking
 * @param packages with the quantities that left
 */
public record Shipment(
    String id,
    @Nullable String orderId,
    @Nullable String reference,
    boolean isReturn,
    boolean testMode,
    List<TrackingLink> trackingLinks,
    List<Parcel> packages,
    @Nullable OffsetDateTime createdAt) {

  /** Neither a return nor a test. */
  public boolean isDelivery() {
    return !isReturn && !testMode;
  }

  /** The same with other parcels. */
  public Shipment withPackages(List<Parcel> parcels) {
    return new Shipment(
        id, orderId, reference, isReturn, testMode, trackingLinks, parcels, createdAt);
  }

  /** Where a parcel can be followed. */
  public record TrackingLink(@Nullable String url, @Nullable String number) {}

  /** A parcel: its lines with the quantities packed in it. */
  public record Parcel(List<OrderLine> orderLines) {
    public Parcel {
      orderLines = Wire.list(orderLines);
    }
  }
}
