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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Map<Kind, Set<String>> byApi = new EnumMap<>(Kind.class);
  private boolean takesLinesInCreateShipment = Assumptions.CREATE_SHIPMENT_TAKES_LINES;

  /** An account with the demo's reference data. */
  public RackbeatAccount(MerchantSpec spec, Deliveries deliveries) {
    this.spec = spec;
    ids = new AtomicInteger(spec.firstNumber() * 10);
    tokens = new Tokens(spec.tokenPrefix() + "rackbeat-token");
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

  /** As {@link #locked}, loud, and its webhooks are sent without the usual pause. */
  public <T> T lockedAtOnce(Supplier<T> action) {
    return locked(
        false,
        () -> {
          events.atOnce(true);
          try {
            return action.get();
          } finally {
            events.atOnce(false);
          }
        });
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

  /** The API token: the one from the start, until another is made by hand. */
  public String apiToken() {
    return tokens.byHand();
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

  /** Remembers that a record was made by an API call: by the application, and not by hand. */
  ObjectNode byApi(Kind kind, ObjectNode record) {
    byApi.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(record.path(kind.key).asText());
    return record;
  }

  /** Keys of the records of a kind that API calls made. */
  public Set<String> byApi(Kind kind) {
    return byApi.getOrDefault(kind, Set.of());
  }

  /**
   * Everything of the account, for the page and the tests: a copy.
   *
   * @param newest so many orders at most, the newest
   */
  public ObjectNode toJson(int newest) {
    return new Picture(this, newest).draw();
  }
}
