package dk.rackship.rackbeat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a shipment ({@code contracts/rackbeat.openapi.yaml}, OrderShipmentLine).
 *
 * @param orderLineId the order's line; assumed by the contract: where it is null, match {@code
 *     childId} and location
 * @param childId item number
 * @param quantity in this shipment
 */
public record ShipmentLine(
    String id,
    @Nullable String orderLineId,
    @Nullable String childId,
    @Nullable String name,
    BigDecimal quantity,
    boolean isPicked,
    @Nullable String locationId,
    @Nullable Named location) {
  public ShipmentLine {
    Wire.required(id, "id of a shipment line");
    quantity = Wire.orZero(quantity);
  }

  /** The location, from whichever of the two places Rackbeat filled. */
  public Optional<String> locationNumber() {
    return Optional.ofNullable(location)
        .map(Named::number)
        .or(() -> Optional.ofNullable(locationId));
  }
}
