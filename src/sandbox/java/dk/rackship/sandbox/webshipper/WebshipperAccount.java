package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Counters;
import dk.rackship.sandbox.Deliveries;
import dk.rackship.sandbox.Faults;
import dk.rackship.sandbox.MerchantSpec;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * One Webshipper account: its records and what happens to them. Use it inside {@link #locked} only.
 */
public final class WebshipperAccount {
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final MerchantSpec spec;
  private final Clock clock = Clock.systemUTC();
  private final Map<Type, Map<Integer, Resource>> tables = new EnumMap<>(Type.class);
  private final Set<Integer> hidden = ConcurrentHashMap.newKeySet();
  private final Set<Integer> byApi = new LinkedHashSet<>();
  private final AtomicInteger ids;
  private final Logins logins;
  private final Faults faults = new Faults();
  private final Counters calls = new Counters();
  private final Documents documents = new Documents(this);
  private final Events events;
  private final Orders orders = new Orders(this);
  private final Dispatch dispatch = new Dispatch(this);

  /** An account with the demo's channels and rates. */
  public WebshipperAccount(MerchantSpec spec, Deliveries deliveries) {
    this.spec = spec;
    ids = new AtomicInteger(spec.firstNumber() * 10);
    logins = new Logins(spec.tokenPrefix() + "webshipper-token");
    for (Type type : Type.values()) {
      tables.put(type, new LinkedHashMap<>());
    }
    events = new Events(this, deliveries);
    ReferenceData.fill(this);
  }

  /** Does it alone. */
  public <T> T locked(Supplier<T> action) {
    synchronized (this) {
      return action.get();
    }
  }

  /** As {@link #locked}, and its webhooks are sent without the usual pause. */
  public <T> T lockedAtOnce(Supplier<T> action) {
    return locked(
        () -> {
          events.atOnce(true);
          try {
            return action.get();
          } finally {
            events.atOnce(false);
          }
        });
  }

  /** Account name, a DNS label. */
  public String name() {
    return spec.webshipperAccount();
  }

  /** The access token: the one from the start, until another is made by hand. */
  public String apiToken() {
    return logins.byHand();
  }

  /** The user and the tokens. */
  public Logins logins() {
    return logins;
  }

  String now() {
    return MILLIS.format(clock.instant());
  }

  Instant instant() {
    return clock.instant();
  }

  int nextId() {
    return ids.incrementAndGet();
  }

  private Map<Integer, Resource> table(Type type) {
    return tables.computeIfAbsent(type, t -> new LinkedHashMap<>());
  }

  Resource put(Resource resource) {
    table(resource.type).put(resource.id, resource);
    return resource;
  }

  /** Adds or replaces a record of the merchant's set-up. */
  public Resource put(Type type, int id, ObjectNode attributes) {
    return put(
        new Resource(type, id, attributes.put("created_at", now()).put("updated_at", now())));
  }

  /** Takes a record out. */
  public void remove(Type type, int id) {
    table(type).remove(id);
  }

  /** By id. */
  public Optional<Resource> find(Type type, int id) {
    return Optional.ofNullable(table(type).get(id));
  }

  /**
   * By id.
   *
   * @throws Refusal 404
   */
  public Resource get(Type type, int id) {
    return find(type, id).orElseThrow(() -> Refusal.notFound(String.valueOf(id)));
  }

  Resource visible(Type type, int id) {
    return get(type, hidden.contains(id) ? 0 : id);
  }

  /** All of a type. */
  public Collection<Resource> all(Type type) {
    return table(type).values();
  }

  Collection<Resource> allVisible(Type type) {
    return all(type).stream().filter(resource -> !hidden.contains(resource.id)).toList();
  }

  Set<Integer> hidden() {
    return hidden;
  }

  /** The records a relationship leads to. */
  List<Resource> related(Resource from, String relationship) {
    Type type =
        Type.of(from.type.toOne().getOrDefault(relationship, relationship)).orElse(Type.TAGS);
    if (from.type.toOne().containsKey(relationship)) {
      return find(type, from.to(relationship)).stream().toList();
    }
    String back = from.type.path().replaceFirst("s$", "");
    return all(type).stream().filter(each -> each.to(back) == from.id).toList();
  }

  Documents documents() {
    return documents;
  }

  /** How it misbehaves. */
  public Faults faults() {
    return faults;
  }

  /** Calls by method and path. */
  public Counters calls() {
    return calls;
  }

  Events events() {
    return events;
  }

  /** Orders. */
  public Orders orders() {
    return orders;
  }

  /** Shipments. */
  public Dispatch dispatch() {
    return dispatch;
  }

  /** One record as a JSON:API resource, with the data of its relationships. */
  public ObjectNode describe(Resource resource) {
    return documents.data(resource, resource.type.toOne().keySet());
  }

  /** Remembers that an order was made by an API call: by the application, and by no webshop. */
  Resource byApi(Resource order) {
    byApi.add(order.id);
    return order;
  }

  /** Ids of the orders that API calls made. */
  public Set<Integer> byApi() {
    return byApi;
  }

  /**
   * Everything of the account, for the page and the tests: JSON:API resources by type.
   *
   * @param newest so many orders at most, the newest
   */
  public ObjectNode toJson(int newest) {
    return new Picture(this, newest).draw();
  }
}
