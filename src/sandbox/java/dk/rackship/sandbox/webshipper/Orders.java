package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import java.util.Optional;
import java.util.Set;

/**
 * Life of an order at Webshipper: made, changed, locked, dispatched, cancelled, deleted (schema
 * OrderAttributes).
 */
public final class Orders {
  private static final Set<String> FINAL =
      Set.of("currency", "delivery_address", "order_lines", "drop_point", "ext_ref", "visible_ref");
  private final WebshipperAccount account;

  Orders(WebshipperAccount account) {
    this.account = account;
  }

  /** Creates it from the {@code data} of a document (OrderCreateDocument). */
  public Resource create(JsonNode data) {
    ObjectNode written = attributes(data);
    OrderRules.check(written);
    Resource channel = channel(data, written);
    unique(written, channel, 0);
    if (!written.path("delivery_address").isObject()) {
      throw Refusal.invalid("attributes/delivery_address", "can't be blank");
    }
    Resource order = new Resource(Type.ORDERS, account.nextId(), fresh(written));
    order.point("order_channel", channel.id).attributes.put("order_channel_id", channel.id);
    rate(order, rateAsked(data, written));
    lines(order, written.path("order_lines"));
    account.dispatch().checkAtCreation(order);
    account.put(order);
    account.events().fire("order/created", order);
    automatically(order, channel);
    return order;
  }

  private void automatically(Resource order, Resource channel) {
    boolean asked = order.attributes.path("create_shipment_automatically").asBoolean();
    if (asked || channel.attributes.path("create_shipment_automatically").asBoolean()) {
      account.dispatch().all(order, Json.object());
    }
  }

  private static ObjectNode attributes(JsonNode data) {
    if (!data.path("type").asText().equals("orders")) {
      throw Refusal.of(400, "101", data.path("type").asText() + " is not a valid resource.");
    }
    return data.path("attributes") instanceof ObjectNode given ? given : Json.object();
  }

  private ObjectNode fresh(ObjectNode written) {
    ObjectNode fresh = Json.object().put("status", "pending").put("lock_state", "unlocked");
    fresh.put("source", "api").putNull("error_message").putNull("error_class");
    fresh.putNull("ext_ref");
    fresh.setAll(written);
    if (!Json.has(fresh, "visible_ref")) {
      fresh.set("visible_ref", fresh.get("ext_ref"));
    }
    return fresh.put("created_at", account.now()).put("updated_at", account.now());
  }

  private Resource channel(JsonNode data, ObjectNode written) {
    int id = data.at("/relationships/order_channel/data/id").asInt();
    Optional<Resource> channel =
        account.find(Type.ORDER_CHANNELS, id > 0 ? id : written.path("order_channel_id").asInt());
    if (channel.isEmpty()) {
      throw Refusal.invalid("relationships/order_channel", "must exist");
    }
    boolean suspended = channel.get().text("sync_status").equals("suspended");
    if (Assumptions.SUSPENDED_CHANNEL_IS_REFUSED && suspended) {
      throw Refusal.invalid("relationships/order_channel", "is suspended");
    }
    return channel.get();
  }

  private void unique(ObjectNode written, Resource channel, int self) {
    String reference = Json.text(written, "ext_ref");
    boolean taken =
        account.all(Type.ORDERS).stream()
            .filter(each -> each.id != self && each.to("order_channel") == channel.id)
            .anyMatch(each -> !reference.isEmpty() && each.text("ext_ref").equals(reference));
    if (taken) {
      throw Refusal.invalid("attributes/ext_ref", "has already been taken");
    }
  }

  private static int rateAsked(JsonNode data, ObjectNode written) {
    int id = data.at("/relationships/shipping_rate/data/id").asInt();
    return id > 0 ? id : written.path("shipping_rate_id").asInt();
  }

  private void rate(Resource order, int asked) {
    int id = asked > 0 ? fitting(order, asked) : matching(order);
    order.point("shipping_rate", id);
    if (id > 0) {
      order.attributes.put("shipping_rate_id", id);
    } else {
      order.attributes.putNull("shipping_rate_id");
    }
    String status = order.text("status");
    if (id == 0 && status.equals("pending")) {
      order.attributes.put("status", "missing_rate");
    } else if (id > 0 && status.equals("missing_rate")) {
      order.attributes.put("status", "pending");
    }
  }

  private int fitting(Resource order, int id) {
    Optional<Resource> rate = account.find(Type.SHIPPING_RATES, id);
    boolean fits = rate.isPresent() && fits(rate.get(), order);
    if (rate.isEmpty() || (Assumptions.UNFIT_RATE_IS_REFUSED && !fits)) {
      throw Refusal.invalid("relationships/shipping_rate", "is not available for this order");
    }
    return id;
  }

  private static boolean fits(Resource rate, Resource order) {
    return rate.to("order_channel") == order.to("order_channel")
        && !rate.attributes.path("is_return").asBoolean()
        && !rate.attributes.path("is_hidden").asBoolean();
  }

  private int matching(Resource order) {
    String wanted = Json.text(order.attributes.path("original_shipping"), "shipping_name");
    return account.all(Type.SHIPPING_RATES).stream()
        .filter(rate -> Assumptions.ORIGINAL_SHIPPING_MATCHES_BY_NAME)
        .filter(rate -> fits(rate, order) && rate.text("name").equalsIgnoreCase(wanted))
        .findFirst()
        .map(rate -> rate.id)
        .orElse(0);
  }

  private void lines(Resource order, JsonNode written) {
    ArrayNode lines = Json.MAPPER.createArrayNode();
    for (JsonNode each : written) {
      lines.add(line(order, (ObjectNode) each));
    }
    order.attributes.set("order_lines", lines);
  }

  private ObjectNode line(Resource order, ObjectNode written) {
    ObjectNode line = Json.object().put("id", account.nextId()).put("order_id", order.id);
    if (Json.has(written, "id")) {
      line = known(order, written.path("id").asInt()).deepCopy();
    } else {
      line.putNull("status").putNull("package_id").put("created_at", account.now());
      line.put("updated_at", account.now());
    }
    ObjectNode fields = written.deepCopy();
    fields.remove("id");
    line.setAll(fields);
    return line.put("quantity", written.path("quantity").asInt());
  }

  private static ObjectNode known(Resource order, int id) {
    for (JsonNode line : order.attributes.path("order_lines")) {
      if (line.path("id").asInt() == id) {
        return (ObjectNode) line;
      }
    }
    throw Refusal.invalid("attributes/order_lines/id", "does not belong to the order");
  }

  /** Changes it by the {@code data} of a document (OrderUpdateDocument). */
  public Resource update(Resource order, JsonNode data) {
    if (data.path("id").asInt() != order.id) {
      throw Refusal.of(400, "116", "The id does not match the URL.");
    }
    ObjectNode written = attributes(data);
    OrderRules.check(written);
    allowed(order, written, data);
    ObjectNode before = order.attributes.deepCopy();
    Resource channel = account.get(Type.ORDER_CHANNELS, order.to("order_channel"));
    unique(written, channel, order.id);
    try {
      apply(order, written, data);
    } catch (Refusal refusal) {
      order.attributes.removeAll();
      order.attributes.setAll(before);
      throw refusal;
    }
    if (!Assumptions.EMPTY_CHANGE_IS_SILENT || !before.equals(order.attributes)) {
      changed(order);
    }
    return order;
  }

  private void apply(Resource order, ObjectNode written, JsonNode data) {
    ObjectNode plain = written.deepCopy();
    plain.remove(Set.of("order_lines", "order_channel_id", "shipping_rate_id"));
    order.attributes.setAll(plain);
    int asked = rateAsked(data, written);
    if (asked > 0 || order.to("shipping_rate") == 0) {
      rate(order, asked);
    }
    if (written.has("order_lines")) {
      lines(order, written.path("order_lines"));
    }
    markLines(order, Json.text(written, "status"));
  }

  private static void markLines(Resource order, String status) {
    if (status.equals("dispatched")) {
      order
          .attributes
          .path("order_lines")
          .forEach(line -> ((ObjectNode) line).put("status", "dispatched"));
    }
  }

  private static void allowed(Resource order, ObjectNode written, JsonNode data) {
    boolean unlocking = written.size() == 1 && written.has("lock_state");
    if (order.text("lock_state").equals("locked") && !unlocking) {
      throw Refusal.of(Assumptions.LOCKED_STATUS, "423", "The order is locked.");
    }
    boolean cancelled = order.text("status").equals("cancelled");
    if (!Assumptions.CANCELLED_MAY_BE_REVIVED && cancelled) {
      throw Refusal.invalid("attributes/status", "the order is cancelled");
    }
    boolean content =
        FINAL.stream().anyMatch(written::has) || data.path("relationships").size() > 0;
    boolean cancel = Json.text(written, "status").equals("cancelled");
    if (Assumptions.DISPATCHED_IS_FINAL
        && order.text("status").equals("dispatched")
        && (content || cancel)) {
      throw Refusal.invalid("attributes/status", "the order is dispatched");
    }
  }

  /** Sets one attribute as a person would in Webshipper's own pages. */
  public void set(Resource order, String attribute, String value) {
    order.attributes.put(attribute, value);
    markLines(order, value);
    changed(order);
  }

  void changed(Resource order) {
    order.attributes.put("updated_at", account.now());
    account.events().fire("order/updated", order);
  }

  /** Deletes it; its reference is free again. */
  public void delete(Resource order) {
    account.remove(Type.ORDERS, order.id);
    account.events().fire("order/deleted", order);
  }
}
