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
 * @param note what the merchant is to know; it stops nothing
 */
public record RackbeatImport(
    WhichCustomer customer,
    List<ProductDraft> newProducts,
    OrderDraft order,
    Optional<Reason> note) {
  public RackbeatImport {
    newProducts = List.copyOf(newProducts);
  }
}
