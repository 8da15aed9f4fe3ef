package dk.rackship.webshipper;

import dk.rackship.connection.Secret;
import dk.rackship.connection.WebshipperAccount;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.vendor.Gate;
import dk.rackship.vendor.Pages;
import dk.rackship.vendor.Slice;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorClients;
import dk.rackship.vendor.VendorFailure.Forbidden;
import dk.rackship.vendor.VendorFailure.Unavailable;
import dk.rackship.webshipper.JsonApi.Draft;
import dk.rackship.webshipper.JsonApi.DraftData;
import dk.rackship.webshipper.JsonApi.Many;
import dk.rackship.webshipper.JsonApi.One;
import dk.rackship.webshipper.JsonApi.Resource;
import dk.rackship.webshipper.JsonApi.ToOne;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Webshipper, call by call ({@code contracts/webshipper.openapi.yaml}). Every method throws {@link
 * dk.rackship.vendor.VendorFailure}, waits at most two seconds for the connection's rate limit, and
 * must not be called inside a transaction. What only reads is repeated twice, soon, when Webshipper
 * does not answer; a write is never repeated here.
 */
@ApplicationScoped
public class Webshipper {
  private static final Logger LOG = LoggerFactory.getLogger(Webshipper.class);
  private static final String ORDERS = "orders";

  private final Gate<WebshipperLogin, WebshipperHttp.Api> gate;
  private final Gate<WebshipperAccount, WebshipperHttp.Tokens> tokens;
  private final Pages pages = new Pages(Vendor.WEBSHIPPER);

  @Inject
  Webshipper(VendorClients vendors, WebshipperClients clients) {
    this.gate = vendors.gate(Vendor.WEBSHIPPER, WebshipperLogin::connection, clients::api);
    this.tokens = vendors.gate(Vendor.WEBSHIPPER, clients::tokens);
  }

  /** Exchanges a user's password for an access token, which lives as long as the user does. */
  public Secret token(WebshipperAccount account, String email, Secret password) {
    return tokens
        .logIn(account, api -> api.token("password", email, password.reveal()))
        .accessToken();
  }

  /** All order channels: the cheapest proof that account and token work. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<OrderChannel> orderChannels(WebshipperLogin login) {
    return pages.all(
        page ->
            gate.prove(login, api -> api.orderChannels(page))
                .slice(channel -> channel.attributes().channel(channel.id())));
  }

  /**
   * All shipping rates of all channels, with their carriers' names where the token may read them.
   */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<ShippingRate> shippingRates(WebshipperLogin login) {
    var rates = all(login, WebshipperHttp.Api::shippingRates);
    var carriers = carrierNames(login);
    return rates.stream().map(rate -> rate(rate, carriers)).toList();
  }

  /** An order. Empty: there is none, or no longer. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Optional<Order> order(WebshipperLogin login, String id) {
    return gate.find(login, api -> api.order(id)).map(One::required).map(Webshipper::order);
  }

  /** The order with this reference in this channel; it is unique there, and only there. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Optional<Order> findOrder(WebshipperLogin login, String extRef, String orderChannelId) {
    return gate.read(login, api -> api.ordersByReference(extRef, orderChannelId)).data().stream()
        .filter(order -> extRef.equals(order.attributes().extRef()))
        .findFirst()
        .map(Webshipper::order);
  }

  /** Orders of all channels that changed at or after a moment, newest change first. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Change> ordersChangedSince(WebshipperLogin login, Instant since) {
    return pages.newest(
        change -> change.isBefore(since),
        Change::id,
        page ->
            gate.read(login, api -> api.orders("-updated_at", page))
                .slice(order -> new Change(order.id(), order.attributes().updatedAt())));
  }

  /**
   * A page of the orders of all channels, the newest first. That orders sort by {@code created_at}
   * is assumed: it was seen of shipments.
   */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Slice<Order> ordersNewestFirst(WebshipperLogin login, int page) {
    return gate.read(login, api -> api.orders("-created_at", page)).slice(Webshipper::order);
  }

  /** Orders of all channels with exactly this {@code ext_ref} or {@code visible_ref}. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Order> findOrders(WebshipperLogin login, String reference) {
    return Stream.concat(
            all(login, (api, page) -> api.ordersByExtRef(reference, page)).stream(),
            all(login, (api, page) -> api.ordersByVisibleRef(reference, page)).stream())
        .map(Webshipper::order)
        .filter(order -> order.attributes().isCalled(reference))
        .distinct()
        .toList();
  }

  /**
   * Creates an order. Rejected with code {@code 100}: invalid, or the reference is taken, so look
   * it up; unavailable: look it up as well, before repeating.
   */
  public Order createOrder(WebshipperLogin login, OrderDraft draft) {
    var relations = new HashMap<>(rateOf(draft));
    relations.put("order_channel", ToOne.of("order_channels", draft.orderChannelId()));
    var order = new Draft<>(new DraftData<>(null, ORDERS, draft.attributes(), relations));
    return order(gate.write(login, api -> api.createOrder(order)).required());
  }

  /** Changes what the draft names of an order, the channel aside. */
  public void updateOrder(WebshipperLogin login, String id, OrderDraft draft) {
    var order = new Draft<>(new DraftData<>(id, ORDERS, draft.attributes(), rateOf(draft)));
    gate.send(login, api -> api.updateOrder(id, order));
  }

  /** All shipments of an order, returns and tests included. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Shipment> shipments(WebshipperLogin login, String orderId) {
    return all(login, (api, page) -> api.shipmentsOf(orderId, page)).stream()
        .map(shipment -> shipment.attributes().shipment(shipment.id(), orderId))
        .toList();
  }

  /** Shipments created at or after a moment, newest first. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Change> shipmentsCreatedSince(WebshipperLogin login, Instant since) {
    return pages.newest(
        change -> change.isBefore(since),
        Change::id,
        page ->
            gate.read(login, api -> api.shipments("-created_at", "order", page))
                .slice(Webshipper::shipment)
                .map(shipment -> new Change(shipment.id(), shipment.createdAt())));
  }

  /** The order that a shipment belongs to. Empty: none, as of one booked by hand. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Optional<String> orderIdOfShipment(WebshipperLogin login, String shipmentId) {
    return gate.find(login, api -> api.orderOfShipment(shipmentId))
        .flatMap(One::resource)
        .map(Resource::id);
  }

  /** All subscriptions of the account, those of other integrations too. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Webhook> webhooks(WebshipperLogin login) {
    return all(login, WebshipperHttp.Api::webhooks).stream()
        .map(webhook -> webhook.attributes().webhook(webhook.id()))
        .toList();
  }

  /**
   * Subscribes to one topic. {@link Forbidden} or rejected: the account's plan may not allow it.
   *
   * @param secret key of the proof that every delivery carries
   */
  public Webhook createWebhook(WebshipperLogin login, String topic, String url, Secret secret) {
    var wanted = new Attributes.NewWebhook(url, topic, secret.reveal(), true);
    var draft = new Draft<>(new DraftData<>(null, "webhooks", wanted, null));
    var made = gate.write(login, api -> api.createWebhook(draft)).required();
    return made.attributes().webhook(made.id());
  }

  /** Ends a subscription; does nothing where it has ended. */
  public void deleteWebhook(WebshipperLogin login, String id) {
    gate.delete(login, api -> api.deleteWebhook(id));
  }

  @PreDestroy
  void close() {
    gate.close();
    tokens.close();
  }

  private <A> List<Resource<A>> all(
      WebshipperLogin login, BiFunction<WebshipperHttp.Api, Integer, Many<A>> read) {
    return pages.all(
        page -> gate.read(login, api -> read.apply(api, page)).slice(resource -> resource));
  }

  // Names only adorn: a token that may not read them still does all the rest.
  private Map<String, String> carrierNames(WebshipperLogin login) {
    var names = new HashMap<String, String>();
    try {
      for (var carrier : all(login, WebshipperHttp.Api::carriers)) {
        names.put(carrier.id(), Wire.orElse(carrier.attributes().alias(), carrier.id()));
      }
    } catch (Forbidden e) {
      LOG.debug("No carriers' names for connection={}", login.connection(), e);
    }
    return names;
  }

  private static Order order(Resource<OrderAttributes> order) {
    return order.as(Order::new);
  }

  static Shipment shipment(Resource<Attributes.OfShipment> shipment) {
    var relations = Optional.ofNullable(shipment.relationships());
    var order = relations.map(JsonApi.Relationships::order).flatMap(JsonApi.Relationship::id);
    return shipment.attributes().shipment(shipment.id(), order.orElse(null));
  }

  private static ShippingRate rate(Resource<Attributes.OfRate> rate, Map<String, String> carriers) {
    var said = rate.attributes();
    return new ShippingRate(
        rate.id(),
        Wire.orElse(said.name(), rate.id()),
        Wire.orElse(said.orderChannelId(), ""),
        carriers.get(Wire.orElse(said.carrierId(), "")),
        said.requireDropPoint(),
        said.isReturn(),
        said.isHidden());
  }

  private static Map<String, ToOne> rateOf(OrderDraft draft) {
    var rate = draft.shippingRateId();
    return rate == null ? Map.of() : Map.of("shipping_rate", ToOne.of("shipping_rates", rate));
  }
}
