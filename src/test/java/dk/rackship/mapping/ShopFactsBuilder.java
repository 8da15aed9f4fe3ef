package dk.rackship.mapping;

import dk.rackship.rackbeat.Customer;
import dk.rackship.rackbeat.Item;
import dk.rackship.rackbeat.Named;
import dk.rackship.rackbeat.OrderDraft;
import dk.rackship.rackbeat.OrderLineDraft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A webshop's order with everything around it, such that every rule lets it through. Rackbeat has
 * the item "PUDE-ULD", and no customer that fits.
 */
public final class ShopFactsBuilder {
  private WebshipperOrderBuilder order = WebshipperOrderBuilder.aShopOrder();
  private SettingsBuilder settings = SettingsBuilder.someSettings();
  private ListsBuilder lists = ListsBuilder.someLists();
  private List<Customer> customers = List.of();
  private final Map<String, Item> items = new HashMap<>();

  private ShopFactsBuilder() {
    withItem("PUDE-ULD", anItem("PUDE-ULD", null));
  }

  public static ShopFactsBuilder aShop() {
    return new ShopFactsBuilder();
  }

  /** An item of Rackbeat. */
  public static Item anItem(String number, @Nullable String location) {
    return new Item(
        number,
        "Pude",
        null,
        null,
        null,
        null,
        null,
        location == null ? null : new Named(location, location),
        false);
  }

  public ShopFactsBuilder with(WebshipperOrderBuilder value) {
    order = value;
    return this;
  }

  public ShopFactsBuilder withLines(WebshipperLineBuilder... values) {
    return with(WebshipperOrderBuilder.aShopOrder().withLines(values));
  }

  public ShopFactsBuilder with(SettingsBuilder value) {
    settings = value;
    return this;
  }

  public ShopFactsBuilder with(ListsBuilder value) {
    lists = value;
    return this;
  }

  public ShopFactsBuilder withCustomers(CustomerBuilder... values) {
    customers = Stream.of(values).map(CustomerBuilder::build).toList();
    return this;
  }

  public ShopFactsBuilder withItem(String sku, Item item) {
    items.put(sku, item);
    return this;
  }

  public ShopFactsBuilder withoutItems() {
    items.clear();
    return this;
  }

  public WebshipperOrderFacts build() {
    return new WebshipperOrderFacts(
        order.build(), customers, items, settings.build(), lists.build());
  }

  public Decision decision() {
    return WebshipperOrderRules.decide(build());
  }

  /**
   * What is made in Rackbeat.
   *
   * @throws ClassCastException when a rule stopped
   */
  public RackbeatImport document() {
    return ((Result.Receive) decision().result()).document();
  }

  public OrderDraft draft() {
    return document().order();
  }

  public OrderLineDraft line() {
    return draft().lines().get(0);
  }
}
