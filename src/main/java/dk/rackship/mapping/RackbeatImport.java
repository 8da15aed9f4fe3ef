package dk.rackship.mapping;

import dk.rackship.connection.Reason;
import dk.rackship.rackbeat.OrderDraft;
import dk.rackship.rackbeat.ProductDraft;
import java.util.List;
import java.util.Optional;

/**
 * What is to be made in Rackbeat of a Webshipper order.
 *
 * @param newProducts those that Rackbeat does not have, each once; to be created before the order
 * @param order without a customer where the customer is new
 * @param lineOrigins Webshipper's id of each line of the order, in the same order; empty where it
 *     has none
 * @param note what the merchant is to know; it stops nothing
 */
public record RackbeatImport(
    WhichCustomer customer,
    List<ProductDraft> newProducts,
    OrderDraft order,
    List<String> lineOrigins,
    Optional<Reason> note) {
  public RackbeatImport {
    newProducts = List.copyOf(newProducts);
    lineOrigins = List.copyOf(lineOrigins);
    if (lineOrigins.size() != order.lines().size()) {
      throw new IllegalArgumentException("every line of the order has its origin");
    }
  }
}
