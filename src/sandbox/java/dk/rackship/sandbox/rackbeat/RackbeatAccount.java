package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Assumptions;
import dk.rackship.sandbox.Counters;
import dk.rackship.sandbox.Deliveries;
import dk.rackship.sandbox.Faults;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.MerchantSpec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One Rackbeat account: its records and what happens to them. Use it inside {@link #locked} only.
 */
public final class RackbeatAccount {
  private final MerchantSpec spec;
  private final Map<Kind, Table> tables = new EnumMap<>(Kind.class);
  private final AtomicInteger ids;
  private final Tokens tokens;
  private final Faults faults = new Faults();
  private final Counters calls = new Counters();
  private final Strays strays = new Strays();
  private final Events events;
  private final Orders orders;
  private final Shipments shipments;
  private final Master master;
  private final Map<String, List<ObjectNode>> contacts = new HashMap<>();
  private boolean takesLinesInCreateShipment = Assumptions.CREATE_SHIPMENT_TAKES_LINES;

  /** An account with the demo's reference data. */
  public RackbeatAccount(MerchantSpec spec, Deliveries deliveries) {
    this.spec = spec;
    ids = new AtomicInteger(spec.firstNumber() * 10);
    tokens = new Tokens(apiToken());
    for (Kind kind : Kind.values()) {
      tables.put(kind, new Table(kind));
    }
    Times times = new Times(Clock.systemUTC());
    events = new Events(this, deliveries, times);
    orders = new Orders(this, times);
    shipments = new Shipments(this, times);
    master = new Master(this, times);
    ReferenceData.fill(this, times);
  }

  /** Does it alone, firing webhooks unless {@code quiet}. */
  public <T> T locked(boolean quiet, Supplier<T> action) {
    synchronized (this) {
      events.quiet(quiet);
      try {
        return action.get();
      } finally {
        events.quiet(false);
      }
    }
  }

  /** Account id ("agreement number"). */
  public int id() {
    return spec.rackbeatId();
  }

  int firstNumber() {
    return spec.firstNumber();
  }

  /** Name of the company. */
  public String companyName() {
    return spec.companyName();
  }

  /** The token that the account has from the start. */
  public String apiToken() {
    return spec.tokenPrefix() + "rackbeat-token";
  }

  /** Records of one kind. Items are the products. */
  public Table table(Kind kind) {
    return tables.getOrDefault(kind == Kind.ITEMS ? Kind.PRODUCTS : kind, new Table(kind));
  }

  int nextId() {
    return ids.incrementAndGet();
  }

  /** Tokens and installations. */
  public Tokens tokens() {
    return tokens;
  }

  /** How it misbehaves. */
  public Faults faults() {
    return faults;
  }

  /** Calls by method and path. */
  public Counters calls() {
    return calls;
  }

  Strays strays() {
    return strays;
  }

  /** Webhooks. */
  public Events events() {
    return events;
  }

  /** Orders, their lines and notes. */
  public Orders orders() {
    return orders;
  }

  /** Shipments of orders. */
  public Shipments shipments() {
    return shipments;
  }

  /** Customers and products. */
  public Master master() {
    return master;
  }

  boolean takesLinesInCreateShipment() {
    return takesLinesInCreateShipment;
  }

  /** See {@link Assumptions#CREATE_SHIPMENT_TAKES_LINES}. */
  public void takesLinesInCreateShipment(boolean takes) {
    takesLinesInCreateShipment = takes;
  }

  /** Contacts and further addresses of customers. */
  List<ObjectNode> contacts(String key) {
    return contacts.computeIfAbsent(key, k -> new ArrayList<>());
  }

  /** The merchant removes the app: its tokens end, and the app is told once more. */
  public void uninstall() {
    events.fire("plugin.uninstalled", Kind.PLUGINS, Json.object().put("id", 12));
    tokens.endInstallations();
  }

  /**
   * Everything of the account, for the page and the tests; orders with their notes and shipments.
   */
  public ObjectNode toJson() {
    ObjectNode json = Json.object().put("accountId", id()).put("companyName", companyName());
    json.put("takesLinesInCreateShipment", takesLinesInCreateShipment);
    tables.forEach((kind, table) -> json.set(kind.plural, Json.array(table.all())));
    json.set("notes", orders.notesByOrder());
    json.set("calls", calls.toJson());
    json.set("deliveries", events.counters().toJson());
    json.set("faults", Json.MAPPER.valueToTree(faults.plan()));
    json.set("strays", strays.toJson());
    return json;
  }
}
