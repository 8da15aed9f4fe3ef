package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shipments of orders: made from what is not yet shipped, picked, marked shipped (schema
 * OrderShipment).
 */
public final class Shipments {
  private final RackbeatAccount account;
  private final Times times;
  private int lastId;

  Shipments(RackbeatAccount account, Times times) {
    this.account = account;
    this.times = times;
    lastId = account.firstNumber() * 2;
  }

  /** A shipment of all that is not yet in one, or of the lines asked for. */
  public ObjectNode create(ObjectNode order, ObjectNode body) {
    return make(order, account.takesLinesInCreateShipment() ? body : Json.object());
  }

  /** The same by hand: Rackbeat's own pages can always ship a part. */
  public ObjectNode createByHand(ObjectNode order, ObjectNode body) {
    return make(order, body);
  }

  private ObjectNode make(ObjectNode order, ObjectNode body) {
    if (!order.path("is_booked").asBoolean() || order.path("is_shipped").asBoolean()) {
      throw Refusal.of(422, "The order is not booked, or it is shipped already.");
    }
    ArrayNode lines = body.path("lines").isArray() ? asked(order, body.path("lines")) : rest(order);
    if (lines.isEmpty()) {
      throw Refusal.of(422, "There is nothing left to ship.");
    }
    ObjectNode shipment = account.table(Kind.ORDER_SHIPMENTS).put(shipment(order, lines));
    account.events().fire("order_shipment.created", Kind.ORDER_SHIPMENTS, shipment);
    return shipment;
  }

  private ObjectNode shipment(ObjectNode order, ArrayNode lines) {
    ObjectNode shipment = Json.object().put("id", ++lastId);
    shipment.set("order_id", order.path("number"));
    ObjectNode cut = shipment.putObject("order");
    cut.set("number", order.path("number"));
    cut.set("customer_id", order.path("customer_id"));
    shipment.set("customer", order.path("customer"));
    shipment.put("is_picked", false).put("is_partly_picked", false).put("is_shipped", false);
    shipment.putNull("shipped_at").set("lines", lines);
    return shipment.put("created_at", times.now()).put("updated_at", times.now());
  }

  private ArrayNode rest(ObjectNode order) {
    ArrayNode lines = Json.MAPPER.createArrayNode();
    for (JsonNode line : order.path("lines")) {
      BigDecimal left = left(order, line);
      if (Json.has(line, "child_id") && left.signum() > 0) {
        lines.add(line(line, left));
      }
    }
    return lines;
  }

  private ArrayNode asked(ObjectNode order, JsonNode wanted) {
    ArrayNode lines = Json.MAPPER.createArrayNode();
    for (JsonNode each : wanted) {
      ObjectNode line = Orders.line(order, each.path("order_line_id").asInt());
      BigDecimal quantity = Json.decimal(each.path("quantity"));
      if (quantity.signum() <= 0 || quantity.compareTo(left(order, line)) > 0) {
        throw Refusal.invalid("lines.quantity", "The quantity exceeds what is left to ship.");
      }
      lines.add(line(line, quantity));
    }
    return lines;
  }

  private BigDecimal left(ObjectNode order, JsonNode line) {
    BigDecimal left = Json.decimal(line.path("quantity"));
    for (ObjectNode shipment : of(order)) {
      for (JsonNode sent : shipment.path("lines")) {
        if (sent.path("order_line_id").equals(line.path("id"))) {
          left = left.subtract(Json.decimal(sent.path("quantity")));
        }
      }
    }
    return left;
  }

  private ObjectNode line(JsonNode orderLine, BigDecimal quantity) {
    ObjectNode line = Json.object().put("id", account.nextId());
    line.set("order_line_id", orderLine.path("id"));
    for (String field : List.of("child_id", "child_type", "name", "location_id", "location")) {
      if (orderLine.has(field)) {
        line.set(field, orderLine.get(field));
      }
    }
    return line.put("quantity", quantity).put("is_picked", false);
  }

  /** All of one order. */
  public List<ObjectNode> of(ObjectNode order) {
    return account.table(Kind.ORDER_SHIPMENTS).all().stream()
        .filter(shipment -> shipment.path("order_id").equals(order.path("number")))
        .toList();
  }

  /** Takes a shipment back that is not shipped. */
  public void delete(ObjectNode shipment) {
    open(shipment);
    account.table(Kind.ORDER_SHIPMENTS).remove(shipment.path("id").asText());
    account.events().fire("order_shipment.deleted", Kind.ORDER_SHIPMENTS, shipment);
  }

  private static void open(ObjectNode shipment) {
    if (shipment.path("is_shipped").asBoolean()) {
      throw Refusal.of(Assumptions.ALREADY_SHIPPED_STATUS, "The shipment is already shipped.");
    }
  }

  /** Every line. */
  public ObjectNode pick(ObjectNode shipment) {
    open(shipment);
    shipment.path("lines").forEach(line -> ((ObjectNode) line).put("is_picked", true));
    return picked(shipment);
  }

  /** One line. */
  ObjectNode pick(ObjectNode shipment, int lineId, boolean picked) {
    open(shipment);
    Orders.line(shipment, lineId).put("is_picked", picked);
    return picked(shipment);
  }

  private ObjectNode picked(ObjectNode shipment) {
    int picked = 0;
    for (JsonNode line : shipment.path("lines")) {
      picked += line.path("is_picked").asBoolean() ? 1 : 0;
    }
    boolean all = picked == shipment.path("lines").size();
    shipment.put("is_picked", all).put("is_partly_picked", picked > 0 && !all);
    String event = all ? "order_shipment.picked" : "order_shipment.updated";
    account.events().fire(event, Kind.ORDER_SHIPMENTS, shipment.put("updated_at", times.now()));
    return shipment;
  }

  /** Ships it (MarkShipped); {@code pick} false ships the picked lines only. */
  public ObjectNode ship(ObjectNode shipment, ObjectNode body) {
    open(shipment);
    if (!body.path("pick").isBoolean()) {
      throw Refusal.invalid("pick", "The pick field is required.");
    }
    if (body.path("pick").asBoolean()) {
      pick(shipment);
    } else if (Assumptions.SHIPS_PICKED_LINES_ONLY) {
      keepPicked(shipment);
    }
    shipment.put("is_shipped", true).put("shipped_at", times.now());
    account.events().fire("order_shipment.shipped", Kind.ORDER_SHIPMENTS, shipment);
    account.table(Kind.ORDERS).find(shipment.path("order_id").asText()).ifPresent(this::progress);
    return shipment;
  }

  private static void keepPicked(ObjectNode shipment) {
    ArrayNode kept = Json.MAPPER.createArrayNode();
    shipment
        .path("lines")
        .forEach(
            line -> {
              if (line.path("is_picked").asBoolean()) {
                kept.add(line);
              }
            });
    if (kept.isEmpty()) {
      throw Refusal.of(422, "No line of the shipment is picked.");
    }
    shipment.put("is_picked", true).put("is_partly_picked", false).set("lines", kept);
  }

  private void progress(ObjectNode order) {
    boolean open = of(order).stream().anyMatch(each -> !each.path("is_shipped").asBoolean());
    boolean complete = rest(order).isEmpty() && !open;
    order.put("is_shipped", complete).put("is_partly_shipped", !complete);
    if (complete) {
      order.put("shipped_at", times.now()).put("is_ready_for_shipping", false);
    }
    account
        .orders()
        .fire(
            complete || !Assumptions.ORDER_SHIPPED_WHEN_COMPLETE
                ? "order.shipped"
                : "order.updated",
            order);
  }
}
