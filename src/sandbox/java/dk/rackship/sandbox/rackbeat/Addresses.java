package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.util.List;

/**
 * Addresses: written flat ({@code delivery_address_street}) or nested, read nested (schema
 * Address).
 */
final class Addresses {
  private static final List<String> PARTS =
      List.of("name", "street", "street2", "zipcode", "city", "country");

  private Addresses() {}

  /** Takes over what is written for one address of an order. */
  static void take(ObjectNode order, ObjectNode written, String name, String flatPrefix) {
    ObjectNode address =
        order.get(name) instanceof ObjectNode known ? known.deepCopy() : Json.object();
    if (written.get(name) instanceof ObjectNode nested) {
      address.setAll(nested);
    }
    for (String part : PARTS) {
      if (written.has(flatPrefix + part)) {
        address.set(part, written.get(flatPrefix + part));
      }
    }
    if (!address.isEmpty()) {
      order.set(name, address);
    }
  }

  /** The main address of a customer. */
  static ObjectNode main(JsonNode customer) {
    ObjectNode address = Json.object();
    address.set("name", customer.path("name"));
    for (String part : PARTS.subList(1, PARTS.size())) {
      if (customer.has("address_" + part)) {
        address.set(part, customer.get("address_" + part));
      }
    }
    copy(customer, "contact_email", address, "email");
    copy(customer, "contact_phone", address, "phone");
    return address;
  }

  /** Where goods for the customer go if nothing else is said. */
  static ObjectNode delivery(JsonNode customer) {
    return customer.get("delivery_address") instanceof ObjectNode own
        ? own.deepCopy()
        : main(customer);
  }

  private static void copy(JsonNode from, String field, ObjectNode to, String as) {
    if (Json.has(from, field)) {
      to.set(as, from.get(field));
    }
  }
}
