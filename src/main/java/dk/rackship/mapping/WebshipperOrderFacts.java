package dk.rackship.mapping;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import dk.rackship.rackbeat.Customer;
import dk.rackship.rackbeat.Item;
import dk.rackship.webshipper.Order;
import java.util.List;
import java.util.Map;

/**
 * All that the rules look at when a Webshipper order may go to Rackbeat.
 *
 * @param order as Webshipper says it now
 * @param customers whatever Rackbeat gave for {@link WebshipperOrderRules#customerSearch}; may hold
 *     others, and one twice
 * @param items by SKU, those of {@link WebshipperOrderRules#skus} that Rackbeat has, found by
 *     number or by barcode
 * @param settings those that count now
 * @param lists as the vendors said them last
 */
public record WebshipperOrderFacts(
    Order order,
    List<Customer> customers,
    Map<String, Item> items,
    Settings settings,
    ReferenceLists lists) {
  public WebshipperOrderFacts {
    customers = List.copyOf(customers);
    items = Map.copyOf(items);
  }
}
