package dk.rackship.webshipper;

/**
 * An order that Webshipper has.
 *
 * @param id Webshipper's
 */
public record Order(String id, OrderAttributes attributes) {
  public Order {
    Wire.required(id, "id of an order");
  }

  /** Its state; a word that we do not know, and none at all, is {@code UNKNOWN}. */
  public OrderStatus status() {
    return attributes.status() == null ? OrderStatus.UNKNOWN : attributes.status();
  }
}
