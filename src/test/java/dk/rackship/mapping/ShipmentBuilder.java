package dk.rackship.mapping;

import dk.rackship.rackbeat.Named;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.rackbeat.ShipmentLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shipment "90211" of the Rackbeat order "1042", picked and shipped, still to be filled. */
public final class ShipmentBuilder {
  private final List<ShipmentLine> lines = new ArrayList<>();
  private boolean isShipped = true;

  private ShipmentBuilder() {}

  public static ShipmentBuilder aShipmentOf() {
    return new ShipmentBuilder();
  }

  /** Some pieces of an order's line. */
  public ShipmentBuilder with(String orderLine, String quantity) {
    return with(orderLine, null, quantity, null);
  }

  /**
   * The same in all its words.
   *
   * @param orderLine null: Rackbeat does not name it
   * @param location null: Rackbeat does not name it
   */
  public ShipmentBuilder with(
      @Nullable String orderLine, @Nullable String sku, String quantity, @Nullable Named location) {
    lines.add(
        new ShipmentLine(
            "5" + lines.size(),
            orderLine,
            sku,
            "Of the shipment",
            new BigDecimal(quantity),
            true,
            null,
            location));
    return this;
  }

  public ShipmentBuilder notYetShipped() {
    isShipped = false;
    return this;
  }

  public Shipment build() {
    return new Shipment("90211", "1042", isShipped, isShipped, null, lines, null, null);
  }
}
