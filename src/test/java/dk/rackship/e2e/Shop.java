package dk.rackship.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.awaitility.core.ThrowingRunnable;

/** One merchant: its accounts at both vendors, and its connection. */
final class Shop {
  /** What we subscribe to at Rackbeat, and at Webshipper. */
  static final int EVENTS = 12;

  static final int TOPICS = 5;
  static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Caller OPERATOR = Caller.operator();
  private static final Caller SANDBOX = Caller.sandbox();

  private final JsonNode accounts;
  private String connection = "";
  private String settingsLink = "";

  private Shop(JsonNode accounts) {
    this.accounts = accounts;
  }

  /** A merchant who has accounts at both vendors, and nothing else. */
  static Shop unconnected() {
    return unconnected(Documents.empty());
  }

  /** The same, with some words of its own: {@code companyName} and so on. */
  static Shop unconnected(ObjectNode words) {
    Shop shop = new Shop(SANDBOX.post("/merchants", words).expect(201).json());
    ClosingShops.OPEN.add(shop);
    return shop;
  }

  /** Its test is over: it takes no more of the server's time. */
  void closes() {
    if (!connection.isEmpty()) {
      api().delete("?purge=true"); // a test may have ended the connection, or lost its login
    }
    sandbox().delete("");
  }

  /** Connected, and the settings are still to be chosen. */
  static Shop connected() {
    Shop shop = unconnected();
    shop.connect();
    return shop;
  }

  /** Connected and {@code ACTIVE}: Rackbeat's orders go to Webshipper. */
  static Shop open() {
    return openWith(settings -> {});
  }

  /** The same with some settings of its own. */
  static Shop openWith(Consumer<ObjectNode> choice) {
    Shop shop = connected();
    shop.chooses(choice);
    assertThat(shop.status()).isEqualTo("ACTIVE");
    return shop;
  }

  /** Connected and {@code ACTIVE}: orders go both ways. */
  static Shop openBothWays() {
    return openWith(Documents::bothWays);
  }

  // ---- the connection

  void connect() {
    connectedBy(OPERATOR.post("/api/connections", keys()).expect(201));
  }

  /** Takes over the answer to connecting, and waits for the first sync. */
  void connectedBy(Answer answer) {
    connection = answer.at("/connection/id");
    settingsLink = answer.at("/settingsLink");
    eventually(() -> assertThat(status()).isNotEqualTo("SYNCING"));
  }

  /** Presses Install in Rackbeat: the one-time token that our page is opened with. */
  String pressesInstall() {
    return sandbox().post("/rackbeat/installations", "{}").expect(201).at("/token");
  }

  /** Sends our page, filled in. */
  Answer installs(String token) {
    ObjectNode body = Documents.empty().put("token", token);
    body.set("webshipper", password());
    return Caller.stranger().post("/api/installations", body);
  }

  /** Installed from Rackbeat's app store, and {@code ACTIVE}. */
  static Shop installed() {
    Shop shop = unconnected();
    shop.connectedBy(shop.installs(shop.pressesInstall()).expect(201));
    shop.chooses(settings -> {});
    return shop;
  }

  /** Gives new logins of these sides. */
  Answer reconnects(ObjectNode logins) {
    return api().post("/credentials", logins);
  }

  /** Waits for the connection to stand so. */
  JsonNode awaitsStatus(String status) {
    return soon(
        () -> {
          JsonNode it = describe();
          assertThat(it.path("status").asText()).as("%s", it).isEqualTo(status);
          return it;
        });
  }

  /** One prerequisite, by its name. */
  JsonNode prerequisite(String name) {
    return one(list(describe().path("prerequisites")), "/name", name);
  }

  /** Exactly our subscriptions, one of each event, on both sides, in the end. */
  void awaitsAllWebhooks() {
    eventually(
        () -> {
          assertThat(hooks("rackbeat", "/event")).doesNotHaveDuplicates().hasSize(EVENTS);
          assertThat(hooks("webshipper", "/attributes/topic"))
              .doesNotHaveDuplicates()
              .hasSize(TOPICS);
          JsonNode health = describe().path("webhooks");
          assertThat(health.path("rackbeat").asText()).isEqualTo("HEALTHY");
          assertThat(health.path("webshipper").asText()).isEqualTo("HEALTHY");
        });
  }

  List<String> hooks(String vendor, String name) {
    return state(vendor, "webhooks").stream().map(hook -> hook.at(name).asText()).toList();
  }

  ObjectNode keys() {
    ObjectNode keys = Documents.empty();
    keys.putObject("rackbeat").put("apiToken", rackbeatToken());
    keys.putObject("webshipper")
        .put("account", webshipperAccount())
        .put("apiToken", accounts.at("/webshipper/apiToken").asText());
    return keys;
  }

  ObjectNode password() {
    return Documents.empty()
        .put("account", webshipperAccount())
        .put("email", accounts.at("/webshipper/email").asText())
        .put("password", accounts.at("/webshipper/password").asText());
  }

  String rackbeatAccount() {
    return accounts.at("/rackbeat/accountId").asText();
  }

  String rackbeatToken() {
    return accounts.at("/rackbeat/apiToken").asText();
  }

  String webshipperAccount() {
    return accounts.at("/webshipper/account").asText();
  }

  String connection() {
    return connection;
  }

  /** What stands behind the {@code #} of the settings link. */
  String settingsKey() {
    return settingsLink.substring(settingsLink.indexOf('#') + 1);
  }

  /** The connection's part of the interface, as its operator sees it. */
  Caller api() {
    return OPERATOR.at("/api/connections/" + connection);
  }

  JsonNode describe() {
    return api().get("").expect(200).json();
  }

  String status() {
    return describe().path("status").asText();
  }

  /** Somebody else has connected it: a reader of our pages. */
  void isConnected() {
    connection =
        OPERATOR.get("/api/connections?q=" + rackbeatAccount()).expect(200).at("/items/0/id");
  }

  boolean isKnown() {
    String found = OPERATOR.get("/api/connections?q=" + rackbeatAccount()).expect(200).text();
    return found.contains('"' + rackbeatAccount() + '"');
  }

  /** Saves the usual settings, with this choice on top. */
  void chooses(Consumer<ObjectNode> choice) {
    String etag = api().get("/settings").expect(200).header("ETag");
    ObjectNode settings = Documents.settings();
    choice.accept(settings);
    api().with("If-Match", etag).put("/settings", settings).expect(200);
  }

  // ---- transfers

  /** Waits until the order stands so, for this reason (empty: none). */
  JsonNode awaits(String order, String state, String reason) {
    return soon(() -> checked(transfer(order), state, reason));
  }

  private static JsonNode checked(JsonNode transfer, String state, String reason) {
    assertThat(transfer.path("state").asText()).as("%s", transfer).isEqualTo(state);
    assertThat(transfer.at("/reason/code").asText()).as("%s", transfer).isEqualTo(reason);
    assertThat(transfer.at("/reason/message").asText()).matches("|.+\\.");
    return transfer;
  }

  JsonNode awaits(String order, String state) {
    return awaits(order, state, "");
  }

  /** The one transfer of an order; missing: there is none. */
  JsonNode transfer(String order) {
    List<JsonNode> found =
        transfers().stream()
            .filter(each -> each.path("rackbeatOrderNumber").asText().equals(order))
            .toList();
    assertThat(found).hasSizeLessThan(2);
    return found.isEmpty() ? Documents.empty() : found.get(0);
  }

  /** Waits until a shipment that is sent by itself stands so. */
  JsonNode awaitsShipment(String shipment, String state, String reason) {
    return soon(
        () -> {
          JsonNode transfer = shipmentTransfer(shipment);
          assertThat(transfer.path("state").asText()).as("%s", transfer).isEqualTo(state);
          assertThat(transfer.at("/reason/code").asText()).as("%s", transfer).isEqualTo(reason);
          return transfer;
        });
  }

  JsonNode awaitsShipment(String shipment, String state) {
    return awaitsShipment(shipment, state, "");
  }

  /** The one transfer of a shipment; missing: there is none. */
  JsonNode shipmentTransfer(String shipment) {
    List<JsonNode> found =
        transfers().stream()
            .filter(each -> each.path("rackbeatShipmentId").asText().equals(shipment))
            .toList();
    assertThat(found).hasSizeLessThan(2);
    return found.isEmpty() ? Documents.empty() : found.get(0);
  }

  /** What would be done with an order of Rackbeat. */
  JsonNode previews(String order) {
    ObjectNode input = Documents.empty().put("rackbeatOrderNumber", order);
    return api().post("/preview", input).expect(200).json();
  }

  List<JsonNode> transfers() {
    return list(api().get("/transfers?limit=200").expect(200).json().path("items"));
  }

  /** What happened to an order, in words and codes. */
  JsonNode story(String order) {
    return storyOf(transfer(order));
  }

  JsonNode storyOf(JsonNode transfer) {
    return api().get("/transfers/" + transfer.path("id").asText()).expect(200).json();
  }

  // ---- in Rackbeat's pages

  String drafts(NewOrder order) {
    return sandbox().post("/rackbeat/orders", order.document()).expect(201).at("/number");
  }

  String books(NewOrder order) {
    return drafts(order.booked());
  }

  void edits(String order, NewOrder change) {
    sandbox().patch("/rackbeat/orders/" + order, change.document()).expect(200);
  }

  /** A step by hand: {@code book}, {@code reopen} or {@code cancel}. */
  void inRackbeat(String step, String order) {
    sandbox().post("/rackbeat/orders/" + order + "/" + step, "{}").expect(200);
  }

  /**
   * Picks and ships some pieces of an order by hand (none: all that is left); the shipment's id.
   */
  String ships(String order, Parcel... some) {
    return shipment(order, true, some);
  }

  /** The same, not yet shipped. */
  String packs(String order, Parcel... some) {
    return shipment(order, false, some);
  }

  private String shipment(String order, boolean ship, Parcel... some) {
    ObjectNode body = Documents.empty().put("ship", ship);
    for (Parcel part : some) {
      part.ofRackbeat(rackbeatOrder(order)).forEach(line -> body.withArray("/lines").add(line));
    }
    return sandbox().post("/rackbeat/orders/" + order + "/ship", body).expect(201).at("/id");
  }

  JsonNode rackbeatOrder(String number) {
    return one(state("rackbeat", "orders"), "/number", number);
  }

  List<JsonNode> rackbeatShipments(String number) {
    return state("rackbeat", "order_shipments").stream()
        .filter(each -> each.path("order_id").asText().equals(number))
        .toList();
  }

  List<String> notes(String number) {
    return sandbox().get("/state").json().at("/rackbeat/notes/" + number).findValuesAsText("note");
  }

  /** Some pieces of one item, shipped in Rackbeat's pages. */
  void shipsByHand(String number, String sku, int quantity) {
    ObjectNode body = Documents.empty();
    for (JsonNode line : rackbeatOrder(number).path("lines")) {
      if (line.path("child_id").asText().equals(sku)) {
        ObjectNode part = body.withArray("/lines").addObject().put("quantity", quantity);
        part.set("orderLineId", line.path("id"));
      }
    }
    sandbox().post("/rackbeat/orders/" + number + "/ship", body).expect(201);
  }

  /** How many of an item are in shipments that were shipped. */
  int shippedOf(String number, String sku) {
    return rackbeatShipments(number).stream()
        .filter(shipment -> shipment.path("is_shipped").asBoolean())
        .flatMap(shipment -> list(shipment.path("lines")).stream())
        .filter(line -> line.path("child_id").asText().equals(sku))
        .mapToInt(line -> line.path("quantity").asInt())
        .sum();
  }

  // ---- in Webshipper's pages

  /** The order that this Rackbeat order became, once it is there. */
  JsonNode webshipperOrder(String reference) {
    return soon(
        () -> {
          List<JsonNode> found = webshipperOrders(reference);
          assertThat(found).hasSize(1);
          return found.get(0);
        });
  }

  String statusInWebshipper(String reference) {
    return webshipperOrder(reference).at("/attributes/status").asText();
  }

  void awaitsInWebshipper(String reference, String status) {
    eventually(() -> assertThat(statusInWebshipper(reference)).isEqualTo(status));
  }

  /** Webshipper's own interface, as the merchant's other programs call it. */
  Caller webshipper() {
    return Caller.stranger()
        .at("/sandbox/webshipper/" + webshipperAccount() + "/v2")
        .with("Authorization", "Bearer " + accounts.at("/webshipper/apiToken").asText())
        .with("Content-Type", "application/vnd.api+json");
  }

  List<JsonNode> webshipperOrders(String reference) {
    return state("webshipper", "orders").stream()
        .filter(each -> each.at("/attributes/ext_ref").asText().equals(reference))
        .toList();
  }

  /** Dispatches what is left, as parcels with these tracking numbers. */
  void dispatches(String order, Parcel... parcels) {
    makes("dispatch", order, parcels);
  }

  /** A shipment of this kind: {@code dispatch}, {@code return} or {@code test-shipment}. */
  void makes(String kind, String order, Parcel... parcels) {
    made(kind, webshipperOrder(order), parcels);
  }

  /** Dispatches what is left of the order of this id, as parcels. */
  void dispatchesId(String id, Parcel... parcels) {
    made("dispatch", webshipperOrderOf(id), parcels);
  }

  private void made(String kind, JsonNode order, Parcel... parcels) {
    ObjectNode body = Documents.empty();
    for (Parcel parcel : parcels) {
      body.withArray("/parcels").add(parcel.of(order));
    }
    String path = "/webshipper/orders/" + order.path("id").asText();
    sandbox().post(path + "/" + kind, body).expect(201);
  }

  /** A step by hand: {@code mark-dispatched}, {@code hold}, {@code lock} and so on. */
  void inWebshipper(String step, String order) {
    String path = "/webshipper/orders/" + webshipperOrder(order).path("id").asText();
    sandbox().post(path + "/" + step, "{}").expect(200);
  }

  /** An order of a webshop; its id. */
  String sells(WebshopOrder order) {
    return sandbox().post("/webshipper/orders", order.document()).expect(201).at("/id");
  }

  /** A step by hand at an order of this id: {@code hold}, {@code cancel} and so on. */
  void stepsInWebshipper(String step, String id) {
    sandbox().post("/webshipper/orders/" + id + "/" + step, "{}").expect(200);
  }

  JsonNode webshipperOrderOf(String id) {
    return one(state("webshipper", "orders"), "/id", id);
  }

  // ---- what Webshipper's orders became in Rackbeat

  /** The Rackbeat orders that were made of a Webshipper order. */
  List<JsonNode> importsOf(String id) {
    return state("rackbeat", "orders").stream()
        .filter(each -> each.path("other_reference").asText().equals("WS-" + id))
        .toList();
  }

  JsonNode imported(String id) {
    List<JsonNode> found = importsOf(id);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** Waits until the transfer of the Webshipper order stands so, for this reason (empty: none). */
  JsonNode awaitsImport(String id, String state, String reason) {
    return soon(() -> checked(transferOfImport(id), state, reason));
  }

  JsonNode awaitsImport(String id, String state) {
    return awaitsImport(id, state, "");
  }

  /** The one transfer of a Webshipper order; empty: there is none. */
  JsonNode transferOfImport(String id) {
    return transfers().stream()
        .filter(each -> each.path("webshipperOrderId").asText().equals(id))
        .findFirst()
        .orElseGet(Documents::empty);
  }

  JsonNode customer(String number) {
    return one(state("rackbeat", "customers"), "/number", number);
  }

  JsonNode product(String number) {
    return one(state("rackbeat", "products"), "/number", number);
  }

  /** Puts a record into one of Rackbeat's lists, or changes one. */
  void knows(String list, int number, String fields) {
    sandbox().put("/rackbeat/" + list + "/" + number, fields).expect(200);
  }

  /** A person asks for another look. */
  void retries(JsonNode transfer) {
    api().post("/transfers/" + transfer.path("id").asText() + "/retry", "").expect(202);
  }

  // ---- the sandbox

  Caller sandbox() {
    return SANDBOX.at("/" + accounts.path("id").asText());
  }

  /** Makes a vendor misbehave; names of the sandbox's fault plan. */
  void suffers(String vendor, String faults) {
    sandbox().patch("/" + vendor + "/faults", faults).expect(200);
  }

  void recovers(String vendor) {
    sandbox().delete("/" + vendor + "/faults").expect(204);
  }

  List<JsonNode> state(String vendor, String list) {
    return list(sandbox().get("/state").expect(200).json().path(vendor).path(list));
  }

  /**
   * The proof that Rackbeat sends with its webhooks, overheard from one that is led astray while
   * nobody can mend it.
   */
  String genuineToken() {
    JsonNode hook = one(state("rackbeat", "webhooks"), "/event", "order.created");
    String path = "/rackbeat/webhooks/" + hook.path("id").asText();
    suffers("rackbeat", "{\"forbidden\": [\"webhooks\"]}");
    try (Eavesdropper ear = new Eavesdropper()) {
      sandbox().put(path, Documents.empty().put("url", ear.url())).expect(200);
      drafts(NewOrder.anOrder());
      String token = ear.token();
      sandbox().put(path, Documents.empty().set("url", hook.path("url"))).expect(200);
      return token;
    } finally {
      recovers("rackbeat");
    }
  }

  // ---- waiting

  static void eventually(ThrowingRunnable assertion) {
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(assertion);
  }

  /** What is given once nothing is wrong with it any more. */
  static JsonNode soon(Supplier<JsonNode> checked) {
    AtomicReference<JsonNode> given = new AtomicReference<>(Documents.empty());
    eventually(() -> given.set(checked.get()));
    return Objects.requireNonNull(given.get());
  }

  private static JsonNode one(List<JsonNode> all, String pointer, String value) {
    return all.stream()
        .filter(each -> each.at(pointer).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
