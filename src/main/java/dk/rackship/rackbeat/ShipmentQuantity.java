package dk.rackship.rackbeat;

import java.math.BigDecimal;

/**
 * What of one order line goes into a new shipment.
 *
 * @param orderLineId {@link OrderLine#id}
 * @param quantity above zero
 */
public record ShipmentQuantity(String orderLineId, BigDecimal quantity) {
  public ShipmentQuantity {
    if (orderLineId.isBlank() || quantity.signum() <= 0) {
      throw new IllegalArgumentException("a shipment needs a line and a quantity");
    }
  }
}
