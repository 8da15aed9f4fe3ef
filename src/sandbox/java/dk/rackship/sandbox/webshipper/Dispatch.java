package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Booking of shipments, whole or in part (schemas ShipmentAttributes, Package, TrackingLink). */
public final class Dispatch {
  private static final Set<String> WRITABLE =
      Set.of("reference", "comment", "test_mode", "is_return", "ext_ref");
  private final WebshipperAccount account;

  Dispatch(WebshipperAccount account) {
    this.account = account;
  }

  /** A parcel to be: lines with the quantities that go into it. */
  private record Parcel(ObjectNode attributes, List<ObjectNode> lines, JsonNode tracking) {}

  /** What has left before, and what is packed by now. */
  private record Load(List<Resource> before, List<Parcel> packed) {
    int left(JsonNode line) {
      int left = line.path("quantity").asInt();
      for (Resource shipment : before) {
        for (JsonNode parcel : shipment.attributes.path("packages")) {
          left -= Dispatch.packed(parcel.path("order_lines"), line);
        }
      }
      for (Parcel parcel : packed) {
        left -= Dispatch.packed(parcel.lines(), line);
      }
      return left;
    }
  }

  /** One parcel with all that is not yet dispatched. */
  public Resource all(Resource order, ObjectNode shipment) {
    ObjectNode parcel = Json.object();
    return book(order, Json.array(List.of(parcel)), shipment);
  }

  /**
   * One shipment with these parcels. A parcel is {@code {"order_lines": [{"id", "quantity"}],
   * "tracking": {"number", "url"}}}; without lines it takes all that is left.
   */
  public Resource book(Resource order, ArrayNode parcels, ObjectNode shipment) {
    check(order);
    boolean counts =
        !shipment.path("is_return").asBoolean() && !shipment.path("test_mode").asBoolean();
    // a return or a test may hold what is dispatched already
    Load load = new Load(counts ? shipments(order) : List.of(), new ArrayList<>());
    for (JsonNode parcel : parcels) {
      load.packed().add(pack(order, (ObjectNode) parcel, load));
    }
    Resource booked = account.put(shipment(order, load.packed(), shipment));
    ObjectNode label = Json.object().put("shipment_id", booked.id).put("label_format", "PDF");
    account.put(Type.LABELS, account.nextId(), label.put("base64", "JVBERi0xLjQK"));
    account.events().fire("shipment/created", booked);
    if (counts) {
      progress(order);
    }
    return booked;
  }

  private void check(Resource order) {
    if (order.text("lock_state").equals("locked")) {
      throw Refusal.of(423, "423", "The order is locked.");
    }
    if (account.find(Type.SHIPPING_RATES, order.to("shipping_rate")).isEmpty()) {
      throw Refusal.invalid("relationships/shipping_rate", "can't be blank");
    }
    if (lacksName(order)) {
      throw failed(order, "delivery_address needs a company or a contact", "address");
    }
    if (lacksDropPoint(order)) {
      throw failed(order, "the rate needs a drop point", "drop_point");
    }
  }

  /** What may be refused already when the order is made: see {@link Assumptions}. */
  void checkAtCreation(Resource order) {
    if (!Assumptions.ADDRESS_CHECKED_AT_BOOKING && lacksName(order)) {
      throw Refusal.invalid("attributes/delivery_address", "needs a company or a contact");
    }
    if (!Assumptions.DROP_POINT_CHECKED_AT_BOOKING && lacksDropPoint(order)) {
      throw Refusal.invalid("attributes/drop_point", "can't be blank");
    }
  }

  private static boolean lacksName(Resource order) {
    JsonNode to = order.attributes.path("delivery_address");
    return Json.text(to, "att_contact").isEmpty() && Json.text(to, "company_name").isEmpty();
  }

  private boolean lacksDropPoint(Resource order) {
    return !order.attributes.path("drop_point").isObject()
        && account
            .find(Type.SHIPPING_RATES, order.to("shipping_rate"))
            .filter(rate -> rate.attributes.path("require_drop_point").asBoolean())
            .isPresent();
  }

  private Refusal failed(Resource order, String message, String errorClass) {
    order.attributes.put("status", "error").put("error_message", message);
    order.attributes.put("error_class", errorClass);
    account.orders().changed(order);
    return Refusal.invalid("relationships/order", message);
  }

  private static Parcel pack(Resource order, ObjectNode parcel, Load load) {
    List<ObjectNode> lines = new ArrayList<>();
    for (JsonNode line : order.attributes.path("order_lines")) {
      int left = load.left(line);
      int wanted = wanted(parcel, line, left);
      if (wanted > left) {
        throw Refusal.invalid("attributes/packages/order_lines", "more than what is left");
      }
      if (wanted > 0) {
        lines.add(((ObjectNode) line.deepCopy()).put("quantity", wanted));
      }
    }
    if (lines.isEmpty()) {
      throw Refusal.invalid("attributes/packages", "nothing is left to be sent");
    }
    return new Parcel(parcel, lines, parcel.path("tracking"));
  }

  private static int wanted(ObjectNode parcel, JsonNode line, int left) {
    if (!parcel.path("order_lines").isArray()) {
      return isPacked(line) ? left : 0;
    }
    for (JsonNode each : parcel.path("order_lines")) {
      if (each.path("id").asInt() == line.path("id").asInt()) {
        return each.path("quantity").asInt();
      }
    }
    return 0;
  }

  private static boolean isPacked(JsonNode line) {
    boolean virtual = line.path("is_virtual").asBoolean();
    return !(Assumptions.VIRTUAL_LINES_ARE_NOT_PACKED && virtual);
  }

  private static int packed(Iterable<? extends JsonNode> lines, JsonNode line) {
    int packed = 0;
    for (JsonNode each : lines) {
      packed += each.path("id").equals(line.path("id")) ? each.path("quantity").asInt() : 0;
    }
    return packed;
  }

  private List<Resource> shipments(Resource order) {
    return account.all(Type.SHIPMENTS).stream()
        .filter(each -> each.to("order") == order.id)
        .filter(each -> !each.attributes.path("is_return").asBoolean())
        .filter(each -> !each.attributes.path("test_mode").asBoolean())
        .toList();
  }

  private Resource shipment(Resource order, List<Parcel> parcels, ObjectNode wanted) {
    int id = account.nextId();
    ObjectNode attributes = Json.object().put("is_return", false).put("test_mode", false);
    attributes.putNull("ext_ref").put("status", "booked").put("supports_updates", false);
    attributes.set("reference", order.attributes.path("visible_ref"));
    for (String address : Set.of("delivery_address", "sender_address", "drop_point")) {
      if (order.attributes.path(address).isObject()) {
        attributes.set(address, order.attributes.get(address).deepCopy());
      }
    }
    OrderRules.known(wanted, WRITABLE, "attributes");
    attributes.setAll(wanted);
    attributes.put("created_at", account.now()).put("updated_at", account.now());
    fill(attributes, parcels, id);
    Resource shipment = new Resource(Type.SHIPMENTS, id, attributes);
    carrier(order, attributes).ifPresent(carrier -> shipment.point("carrier", carrier));
    return shipment.point("order", order.id).point("shipping_rate", order.to("shipping_rate"));
  }

  private Optional<Integer> carrier(Resource order, ObjectNode attributes) {
    return account
        .find(Type.SHIPPING_RATES, order.to("shipping_rate"))
        .flatMap(rate -> account.find(Type.CARRIERS, rate.to("carrier")))
        .map(
            carrier -> {
              attributes.put("carrier_id", carrier.id).put("carrier_alias", carrier.text("alias"));
              return carrier.id;
            });
  }

  private void fill(ObjectNode attributes, List<Parcel> parcels, int shipment) {
    ArrayNode packages = attributes.putArray("packages");
    ArrayNode links = attributes.putArray("tracking_links");
    for (Parcel parcel : parcels) {
      int id = account.nextId();
      ObjectNode box = packages.addObject().put("id", id).put("shipment_id", shipment);
      box.put("weight", parcel.attributes().path("weight").asInt(1000)).put("weight_unit", "g");
      ArrayNode lines = box.putArray("order_lines");
      parcel
          .lines()
          .forEach(line -> lines.add(line.put("package_id", id).put("status", "dispatched")));
      track(links, parcel.tracking());
    }
  }

  private static void track(ArrayNode links, JsonNode tracking) {
    if (Json.has(tracking, "number") || Json.has(tracking, "url")) {
      ObjectNode link = links.addObject();
      link.set("number", tracking.path("number"));
      link.put("url", Json.text(tracking, "url")).putNull("latest_transit_event");
      link.putArray("tracking_events");
    }
  }

  /** Tracking that comes later than the shipment. */
  public void track(Resource shipment, JsonNode tracking) {
    track(shipment.attributes.withArray("/tracking_links"), tracking);
    shipment.attributes.put("updated_at", account.now());
    account.events().fire("shipment/updated", shipment);
  }

  private void progress(Resource order) {
    boolean complete = true;
    Load all = new Load(shipments(order), List.of());
    for (JsonNode line : order.attributes.path("order_lines")) {
      boolean gone = all.left(line) == 0;
      complete &= gone || !isPacked(line);
      if (gone) {
        ((ObjectNode) line).put("status", "dispatched");
      }
    }
    order.attributes.put("status", complete ? "dispatched" : "partly_dispatched");
    order.attributes.putNull("error_message").putNull("error_class");
    account.orders().changed(order);
  }
}
