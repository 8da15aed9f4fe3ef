package dk.rackship.rackbeat;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shipment of an order ({@code contracts/rackbeat.openapi.yaml}, OrderShipment). It has no place
 * for tracking numbers.
 *
 * @param id its primary key
 * @param orderId the order's number
 */
public record Shipment(
    String id,
    @Nullable String orderId,
    boolean isPicked,
    boolean isShipped,
    @Nullable OffsetDateTime shippedAt,
    List<ShipmentLine> lines,
    @Nullable OffsetDateTime createdAt,
    @Nullable OffsetDateTime updatedAt) {
  public Shipment {
    Wire.required(id, "id of a shipment");
    lines = Wire.list(lines);
  }
}
