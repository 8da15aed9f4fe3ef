package dk.rackship.mapping;

import dk.rackship.rackbeat.Customer;
import dk.rackship.webshipper.OrderDraft;
import java.util.Optional;

/** An order with everything around it, such that every rule lets it through. */
public final class FactsBuilder {
  private OrderBuilder order = OrderBuilder.anOrder();
  private SettingsBuilder settings = SettingsBuilder.someSettings();
  private ListsBuilder lists = ListsBuilder.someLists();
  private Optional<Customer> customer = Optional.of(CustomerBuilder.aCustomer().build());

  private FactsBuilder() {}

  public static FactsBuilder someFacts() {
    return new FactsBuilder();
  }

  public FactsBuilder with(OrderBuilder value) {
    order = value;
    return this;
  }

  public FactsBuilder with(SettingsBuilder value) {
    settings = value;
    return this;
  }

  public FactsBuilder with(ListsBuilder value) {
    lists = value;
    return this;
  }

  public FactsBuilder with(CustomerBuilder value) {
    customer = Optional.of(value.build());
    return this;
  }

  public FactsBuilder withoutCustomer() {
    customer = Optional.empty();
    return this;
  }

  public RackbeatOrderFacts build() {
    return new RackbeatOrderFacts(order.build(), customer, settings.build(), lists.build());
  }

  public Decision decision() {
    return RackbeatOrderRules.decide(build());
  }

  /**
   * What is sent.
   *
   * @throws ClassCastException when a rule stopped
   */
  public OrderDraft draft() {
    return ((Result.Send) decision().result()).draft();
  }
}
