package dk.rackship.sandbox.webshipper;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Resource types, with the relationships that point to one other record. */
public enum Type {
  ORDER_CHANNELS,
  SHIPPING_RATES,
  ORDERS,
  SHIPMENTS,
  SHIPPING_ADDRESSES,
  LABELS,
  WEBHOOKS,
  WEBHOOK_FAILURES,
  CARRIERS,
  STORES,
  TAGS,
  TRACKING_EVENTS,
  USERS;

  /** Relationship to the type it points to. */
  Map<String, String> toOne() {
    return switch (this) {
      case SHIPPING_RATES -> Map.of("carrier", "carriers", "order_channel", "order_channels");
      case ORDERS -> Map.of("order_channel", "order_channels", "shipping_rate", "shipping_rates");
      case SHIPMENTS ->
          Map.of("order", "orders", "carrier", "carriers", "shipping_rate", "shipping_rates");
      case LABELS -> Map.of("shipment", "shipments");
      case WEBHOOK_FAILURES -> Map.of("webhook", "webhooks");
      default -> Map.of();
    };
  }

  /** As in URLs and documents. */
  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By its name in URLs. */
  public static Optional<Type> of(String path) {
    for (Type type : values()) {
      if (type.path().equals(path)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
