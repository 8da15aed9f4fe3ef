package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.ReferenceLists.Item;
import dk.rackship.connection.ReferenceLists.ShippingRate;
import dk.rackship.connection.Settings;
import dk.rackship.words.Sentence;
import java.util.List;
import java.util.Optional;

/** The reference lists that settings choose from. */
enum ListName {
  ORDER_CHANNEL("Order channel", "Webshipper"),
  SHIPPING_RATE("Shipping rate", "Webshipper"),
  DELIVERY_TERMS("Delivery terms", "Rackbeat"),
  PAYMENT_TERMS("Payment terms", "Rackbeat"),
  CUSTOMER_GROUP("Customer group", "Rackbeat"),
  PRODUCT_GROUP("Product group", "Rackbeat"),
  EMPLOYEE("Employee", "Rackbeat"),
  LAYOUT("Layout", "Rackbeat"),
  LOCATION("Location", "Rackbeat");

  private final String label;
  private final String vendor;

  ListName(String label, String vendor) {
    this.label = label;
    this.vendor = vendor;
  }

  /** Why this id cannot be chosen, as a sentence; empty: it can. */
  Optional<Sentence> fault(String id, Settings settings, ReferenceLists lists) {
    return switch (this) {
      case ORDER_CHANNEL -> ofChannel(id, lists);
      case SHIPPING_RATE -> ofRate(id, settings, lists);
      case DELIVERY_TERMS,
          PAYMENT_TERMS,
          CUSTOMER_GROUP,
          PRODUCT_GROUP,
          EMPLOYEE,
          LAYOUT,
          LOCATION ->
          name(id, lists).isPresent() ? Optional.empty() : unknown(id);
    };
  }

  /** What people know it by; empty: there is no such thing in the lists. */
  Optional<String> name(String id, ReferenceLists lists) {
    return switch (this) {
      case ORDER_CHANNEL -> lists.orderChannel(id).map(ReferenceLists.OrderChannel::name);
      case SHIPPING_RATE -> lists.shippingRate(id).map(ShippingRate::name);
      case DELIVERY_TERMS -> name(lists.deliveryTerms(), id);
      case PAYMENT_TERMS -> name(lists.paymentTerms(), id);
      case CUSTOMER_GROUP -> name(lists.customerGroups(), id);
      case PRODUCT_GROUP -> name(lists.productGroups(), id);
      case EMPLOYEE -> name(lists.employees(), id);
      case LAYOUT -> name(lists.layouts(), id);
      case LOCATION -> name(lists.locations(), id);
    };
  }

  private static Optional<String> name(List<Item> items, String id) {
    return items.stream().filter(item -> item.id().equals(id)).map(Item::name).findFirst();
  }

  private Optional<Sentence> ofChannel(String id, ReferenceLists lists) {
    var channel = lists.orderChannel(id);
    if (channel.isEmpty()) {
      return unknown(id);
    }
    return channel
        .filter(found -> !found.usable())
        .map(found -> say("Order channel %s is suspended in Webshipper.", found.name()));
  }

  private Optional<Sentence> ofRate(String id, Settings settings, ReferenceLists lists) {
    var found = lists.shippingRate(id);
    return found.isEmpty() ? unknown(id) : unusable(found.get(), settings);
  }

  private static Optional<Sentence> unusable(ShippingRate rate, Settings settings) {
    if (rate.isReturn()) {
      return Optional.of(say("Shipping rate %s is for returns.", rate.name()));
    }
    if (rate.isHidden()) {
      return Optional.of(say("Shipping rate %s is hidden in Webshipper.", rate.name()));
    }
    var channel = settings.orderChannelId();
    return channel == null || rate.orderChannelId().equals(channel)
        ? Optional.empty()
        : Optional.of(say("Shipping rate %s belongs to another order channel.", rate.name()));
  }

  private Optional<Sentence> unknown(String id) {
    return Optional.of(say("%s %s does not exist in %s.", label, id, vendor));
  }
}
