package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Life of a sales order: draft, booked, (partly) shipped, reopened, cancelled, deleted (schema
 * Order).
 */
public final class Orders {
  private static final List<String> PLAIN =
      List.of(
          "customer_id",
          "layout_id",
          "employee_id",
          "their_reference",
          "other_reference",
          "payment_terms_id",
          "delivery_terms_id",
          "vat_zone",
          "heading",
          "note",
          "currency",
          "order_date",
          "deliver_at",
          "sender_address");
  private static final Set<String> KNOWN = known();

  private final RackbeatAccount account;
  private final Times times;
  private final OrderLines lines;
  private final References references;
  private final Map<String, List<ObjectNode>> notes = new LinkedHashMap<>();
  private int lastNumber;

  Orders(RackbeatAccount account, Times times) {
    this.account = account;
    this.times = times;
    lastNumber = account.firstNumber();
    lines = new OrderLines(account, times);
    references = new References(account);
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>(PLAIN);
    known.addAll(
        Set.of(
            "number",
            "our_reference_id",
            "billing_address",
            "delivery_address",
            "lines",
            "suppress_webhooks",
            "custom_fields"));
    for (String part : List.of("name", "street", "street2", "zipcode", "city", "country")) {
      known.add("address_" + part);
      known.add("delivery_address_" + part);
    }
    return known;
  }

  /** A draft (OrderWrite). */
  public ObjectNode create(ObjectNode written) {
    require(written, "customer_id");
    require(written, "lines");
    references.check(written);
    ObjectNode customer = customer(written);
    ObjectNode order = draft(written, customer);
    apply(order, written);
    account.table(Kind.ORDERS).put(order);
    account.events().fire("order.created", Kind.ORDERS, order);
    return order;
  }

  private ObjectNode draft(ObjectNode written, ObjectNode customer) {
    ObjectNode order = Json.object().put("number", number(written));
    order.set("currency", customer.path("currency"));
    order.set("vat_zone", customer.path("vat_zone"));
    order.set("delivery_address", Addresses.delivery(customer));
    order.set("billing_address", Addresses.main(customer));
    order.set("payment_terms_id", customer.path("payment_terms_id"));
    order.put("order_date", times.today()).putArray("lines");
    for (String flag :
        List.of(
            "archived",
            "booked",
            "cancelled",
            "shipped",
            "partly_shipped",
            "ready_for_shipping",
            "invoiced",
            "paid")) {
      order.put("is_" + flag, false);
    }
    return order.put("created_at", times.now());
  }

  private int number(ObjectNode written) {
    int wanted = written.path("number").asInt();
    if (wanted > 0 && account.table(Kind.ORDERS).find(String.valueOf(wanted)).isPresent()) {
      throw Refusal.invalid("number", "The number has already been taken.");
    }
    return wanted > 0 ? wanted : nextNumber();
  }

  private int nextNumber() {
    do {
      lastNumber++;
    } while (account.table(Kind.ORDERS).find(String.valueOf(lastNumber)).isPresent());
    return lastNumber;
  }

  private ObjectNode customer(JsonNode written) {
    ObjectNode customer = account.table(Kind.CUSTOMERS).get(written.path("customer_id").asText());
    if (Assumptions.BARRED_CUSTOMER_IS_REFUSED && customer.path("is_barred").asBoolean()) {
      throw Refusal.invalid(
          "customer_id", "Customer '" + customer.path("name").asText() + "' is barred.");
    }
    return customer;
  }

  private static void require(ObjectNode written, String field) {
    if (!Json.has(written, field) || (field.equals("lines") && written.path(field).isEmpty())) {
      throw Refusal.invalid(field, "The " + field + " field is required.");
    }
  }

  /** Changes what is named (OrderUpdate); a booked order is locked. */
  public ObjectNode update(ObjectNode order, ObjectNode written) {
    unlocked(order);
    references.check(written);
    ObjectNode next = order.deepCopy();
    apply(next, written);
    order.removeAll();
    order.setAll(next);
    account.events().fire("order.updated", Kind.ORDERS, order);
    return order;
  }

  private static void unlocked(ObjectNode order) {
    if (Assumptions.BOOKED_ORDER_IS_LOCKED && order.path("is_booked").asBoolean()) {
      throw Refusal.of(422, "The order is booked. Reopen it first.");
    }
  }

  private void apply(ObjectNode order, ObjectNode written) {
    account.strays().check("order", written, KNOWN);
    check(written);
    for (String field : PLAIN) {
      if (written.has(field)) {
        order.set(field, written.get(field));
      }
    }
    Addresses.take(order, written, "delivery_address", "delivery_address_");
    Addresses.take(order, written, "billing_address", "address_");
    if (written.get("lines") instanceof ArrayNode list) {
      ArrayNode fresh = order.putArray("lines");
      list.forEach(line -> fresh.add(lines.line(line, order.path("vat_zone").asText())));
    }
    embed(order, written);
    touch(order);
  }

  static void check(ObjectNode written) {
    if (Json.has(written, "currency") && !written.path("currency").asText().matches("[A-Z]{3}")) {
      throw Refusal.invalid("currency", "The selected currency is invalid.");
    }
    Set<String> zones = Set.of("domestic", "eu", "abroad", "domestic_exempt");
    if (Json.has(written, "vat_zone") && !zones.contains(written.path("vat_zone").asText())) {
      throw Refusal.invalid("vat_zone", "The selected vat zone is invalid.");
    }
  }

  private void embed(ObjectNode order, ObjectNode written) {
    ObjectNode customer = account.table(Kind.CUSTOMERS).get(order.path("customer_id").asText());
    ObjectNode cut = References.cut(customer);
    cut.set("contact_email", customer.get("contact_email"));
    cut.set("contact_phone", customer.get("contact_phone"));
    order.set("customer", cut);
    references.embed(order, "payment_terms");
    references.embed(order, "delivery_terms");
    account
        .table(Kind.EMPLOYEES)
        .find(written.path("our_reference_id").asText())
        .ifPresent(employee -> order.set("our_reference", References.cut(employee)));
  }

  /** Totals and {@code updated_at} of now. */
  void touch(ObjectNode order) {
    BigDecimal net = BigDecimal.ZERO;
    BigDecimal vat = BigDecimal.ZERO;
    for (JsonNode line : order.path("lines")) {
      net = net.add(Json.decimal(line.path("line_total")));
      vat = vat.add(OrderLines.vat(line));
    }
    order.put("total_subtotal", net).put("total_total", net.add(vat));
    order.put("updated_at", times.now());
  }

  /** Books it; a cancelled order is taken up again. */
  public ObjectNode book(ObjectNode order) {
    if (order.path("is_booked").asBoolean()) {
      throw Refusal.of(Assumptions.ALREADY_BOOKED_STATUS, "The order is already booked.");
    }
    customer(order);
    for (JsonNode line : order.path("lines")) {
      account.table(Kind.PRODUCTS).find(Json.text(line, "child_id")).ifPresent(Orders::notBarred);
    }
    order.put("is_booked", true).put("is_cancelled", false).put("is_ready_for_shipping", true);
    order.put("booked_at", times.now()).putNull("cancelled_at");
    return fire("order.booked", order);
  }

  private static void notBarred(ObjectNode product) {
    if (product.path("is_barred").asBoolean()) {
      throw Refusal.of(422, "Product '" + product.path("name").asText() + "' is barred.");
    }
  }

  /** A draft again. */
  public ObjectNode reopen(ObjectNode order) {
    if (!order.path("is_booked").asBoolean() && !order.path("is_cancelled").asBoolean()) {
      throw Refusal.of(422, "The order is not booked.");
    }
    order.put("is_booked", false).put("is_cancelled", false).put("is_ready_for_shipping", false);
    order.putNull("booked_at").putNull("cancelled_at");
    return fire("order.reopened", order);
  }

  /** Cancels it: by hand only, for Rackbeat's API cannot. */
  public ObjectNode cancel(ObjectNode order) {
    order.put("is_cancelled", true).put("is_booked", false).put("is_ready_for_shipping", false);
    order.put("cancelled_at", times.now());
    return fire("order.cancelled", order);
  }

  /** Deletes it. */
  public void delete(ObjectNode order) {
    account.table(Kind.ORDERS).remove(order.path("number").asText());
    account.events().fire("order.deleted", Kind.ORDERS, order);
  }

  ObjectNode fire(String event, ObjectNode order) {
    touch(order);
    account.events().fire(event, Kind.ORDERS, order);
    return order;
  }

  ObjectNode addLine(ObjectNode order, ObjectNode written) {
    unlocked(order);
    ObjectNode line = lines.line(written, order.path("vat_zone").asText());
    order.withArray("/lines").add(line);
    fire("order.updated", order);
    return line;
  }

  ObjectNode changeLine(ObjectNode order, int id, ObjectNode written) {
    unlocked(order);
    ObjectNode line = lines.change(line(order, id), written);
    fire("order.updated", order);
    return line;
  }

  void removeLine(ObjectNode order, int id) {
    unlocked(order);
    ObjectNode line = line(order, id);
    List<JsonNode> kept = new ArrayList<>();
    order.path("lines").forEach(each -> kept.add(each));
    kept.remove(line);
    order.set("lines", Json.array(kept));
    fire("order.updated", order);
  }

  static ObjectNode line(ObjectNode order, int id) {
    for (JsonNode line : order.path("lines")) {
      if (line.path("id").asInt() == id) {
        return (ObjectNode) line;
      }
    }
    throw Refusal.notFound();
  }

  List<ObjectNode> notes(ObjectNode order) {
    return notes.computeIfAbsent(order.path("number").asText(), n -> new ArrayList<>());
  }

  ObjectNode addNote(ObjectNode order, ObjectNode written) {
    require(written, "note");
    ObjectNode note = Json.object().put("id", account.nextId());
    note.set("note", written.get("note"));
    note.put("created_at", times.now()).put("updated_at", times.now());
    notes(order).add(note);
    return note;
  }

  ObjectNode notesByOrder(Set<String> numbers) {
    ObjectNode json = Json.object();
    notes.forEach(
        (number, list) -> {
          if (numbers.contains(number)) {
            json.set(number, Json.array(list).deepCopy());
          }
        });
    return json;
  }
}
