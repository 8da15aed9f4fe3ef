package dk.rackship.sandbox.rackbeat;

import java.util.Optional;

/**
 * The kinds of record, with the names of their lists, envelopes and keys (contract: "Envelopes").
 */
public enum Kind {
  ORDERS("orders", "order", "number"),
  ORDER_SHIPMENTS("order_shipments", "order_shipment", "id"),
  CUSTOMERS("customers", "customer", "number"),
  CUSTOMER_GROUPS("customer_groups", "customer_group", "number"),
  PRODUCTS("products", "product", "number"),
  LOTS("lots", "lot", "number"),
  ITEMS("items", "item", "number"),
  PRODUCT_GROUPS("product_groups", "product_group", "number"),
  LOCATIONS("locations", "location", "number"),
  DELIVERY_TERMS("delivery_terms", "delivery_term", "number"),
  PAYMENT_TERMS("payment_terms", "payment_term", "number"),
  EMPLOYEES("employees", "employee", "number"),
  LAYOUTS("layouts", "layout", "number"),
  FIELDS("fields", "field", "slug"),
  WEBHOOKS("webhooks", "webhook", "id"),
  PLUGINS("user_account_plugins", "user_account_plugin", "id");

  /** Key of a list. */
  public final String plural;

  /** Key of one record. */
  public final String singular;

  /** Field that URLs and webhooks name it by. */
  public final String key;

  Kind(String plural, String singular, String key) {
    this.plural = plural;
    this.singular = singular;
    this.key = key;
  }

  /** By the path segment of its list, as {@code delivery-terms}. */
  public static Optional<Kind> ofPath(String segment) {
    String plural = segment.replace('-', '_');
    for (Kind kind : values()) {
      if (kind.plural.equals(plural)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
