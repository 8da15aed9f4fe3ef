package dk.rackship.rackbeat;

import dk.rackship.connection.RackbeatLogin;
import dk.rackship.rackbeat.Envelope.One;
import dk.rackship.rackbeat.Envelope.Page;
import dk.rackship.vendor.Gate;
import dk.rackship.vendor.Pages;
import dk.rackship.vendor.Slice;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorClients;
import dk.rackship.vendor.VendorFailure.Unavailable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Rackbeat, call by call ({@code contracts/rackbeat.openapi.yaml}). Every method throws {@link
 * dk.rackship.vendor.VendorFailure}, waits at most two seconds for the connection's rate limit, and
 * must not be called inside a transaction. What only reads is repeated twice, soon, when Rackbeat
 * does not answer; a write is never repeated here. Our writes raise no webhooks where Rackbeat lets
 * us ask for that.
 */
@ApplicationScoped
public class Rackbeat {
  private static final int PAGE = 200;
  private static final boolean QUIET = true;

  private final Gate<RackbeatLogin, RackbeatHttp.Api> gate;
  private final Gate<String, RackbeatHttp.Installations> installations;
  private final Pages pages = new Pages(Vendor.RACKBEAT);

  @Inject
  Rackbeat(VendorClients vendors, RackbeatClients clients) {
    this.gate = vendors.gate(Vendor.RACKBEAT, RackbeatLogin::connection, clients::api);
    this.installations = vendors.gate(Vendor.RACKBEAT, clients::installation);
  }

  /** Whom the token belongs to: the cheapest proof that it works. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Self self(RackbeatLogin login) {
    return gate.prove(login, RackbeatHttp.Api::self);
  }

  /** An order, draft or booked. Empty: there is none, or no longer. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Optional<Order> order(RackbeatLogin login, String number) {
    return gate.find(login, api -> api.order(number)).map(One::item);
  }

  /**
   * Orders that changed at or after a moment, newest change first. Rackbeat has no filter for that,
   * and that it sorts by {@code updated_at} is assumed; so is that orders of the same second keep
   * their order from page to page.
   */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<OrderChange> ordersChangedSince(RackbeatLogin login, Instant since) {
    return pages.newest(
        change -> change.isBefore(since),
        OrderChange::number,
        page ->
            slice(login, (api, n) -> api.orders("updated_at", "DESC", PAGE, n), page)
                .map(OrderChange::of));
  }

  /** A page of all orders, drafts included, the newest first; {@code created_at} is when. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Slice<Order> ordersNewestFirst(RackbeatLogin login, int page) {
    return slice(login, (api, n) -> api.orders("created_at", "DESC", PAGE, n), page);
  }

  /** Orders with exactly this {@code other_reference}. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Order> findOrdersByOtherReference(RackbeatLogin login, String reference) {
    return all(login, (api, page) -> api.ordersByOtherReference(reference, PAGE, page)).stream()
        .filter(order -> reference.equals(order.otherReference()))
        .toList();
  }

  /**
   * Creates an order, as a draft; it has a number at once. Look first whether it is there.
   *
   * @param draft with its customer
   */
  public Order createOrder(RackbeatLogin login, OrderDraft draft) {
    var body = Drafts.NewOrder.of(draft);
    return gate.write(login, api -> api.createOrder(QUIET, body)).item();
  }

  /** Books a draft, without a mail to the customer. Read first whether it is one. */
  public Order book(RackbeatLogin login, String number) {
    return gate.write(login, api -> api.book(number, QUIET, Body.Booking.WITHOUT_MAIL)).item();
  }

  /** Customers that may have this VAT number. What the filter compares is not known: look. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Customer> customersByVat(RackbeatLogin login, String vat) {
    return all(login, (api, page) -> api.customersByVat(vat, PAGE, page));
  }

  /** Customers that may have this e-mail. What the filter compares is not known: look. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Customer> customersByEmail(RackbeatLogin login, String email) {
    return all(login, (api, page) -> api.customersByEmail(email, PAGE, page));
  }

  /** Customers that may have this name. What the filter compares is not known: look. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Customer> customersByName(RackbeatLogin login, String name) {
    return all(login, (api, page) -> api.customersByName(name, PAGE, page));
  }

  public Customer createCustomer(RackbeatLogin login, CustomerDraft draft) {
    var body = Drafts.NewCustomer.of(draft);
    return gate.write(login, api -> api.createCustomer(QUIET, body)).item();
  }

  /**
   * The product or lot with exactly this number. It is asked for by the list's filter, for a number
   * may hold what a path cannot carry ({@code contracts/rackbeat.openapi.yaml}, Key encoding).
   */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Optional<Item> item(RackbeatLogin login, String number) {
    return all(login, (api, page) -> api.itemsByNumber(number, PAGE, page)).stream()
        .filter(item -> number.equals(item.number()))
        .findFirst();
  }

  /** Products and lots with exactly this barcode. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Item> itemsByBarcode(RackbeatLogin login, String barcode) {
    return all(login, (api, page) -> api.itemsByBarcode(barcode, PAGE, page)).stream()
        .filter(item -> barcode.equals(item.barcode()))
        .toList();
  }

  public Item createProduct(RackbeatLogin login, ProductDraft draft) {
    var body = Drafts.NewProduct.of(draft);
    return gate.write(login, api -> api.createProduct(QUIET, body)).item();
  }

  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Optional<Customer> customer(RackbeatLogin login, String number) {
    return gate.find(login, api -> api.customer(number)).map(One::item);
  }

  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Note> notes(RackbeatLogin login, String orderNumber) {
    return all(login, (api, page) -> api.notes(orderNumber, PAGE, page));
  }

  /** Adds an internal note to an order. */
  public void addNote(RackbeatLogin login, String orderNumber, String text) {
    gate.send(login, api -> api.addNote(orderNumber, QUIET, new Body.NewNote(text)));
  }

  /** One of the lists that settings choose from, every page of it. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Named> list(RackbeatLogin login, ReferenceList list) {
    return all(login, (api, page) -> api.list(list.path(), PAGE, page));
  }

  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Shipment> shipments(RackbeatLogin login, String orderNumber) {
    return all(login, (api, page) -> api.shipments(orderNumber, PAGE, page));
  }

  /** One shipment, of whichever order. Empty: there is none, or no longer. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public Optional<Shipment> shipment(RackbeatLogin login, String shipmentId) {
    return gate.find(login, api -> api.shipment(shipmentId)).map(One::item);
  }

  /**
   * Makes a shipment, neither picked nor shipped. That Rackbeat takes lines is assumed: look at
   * what the answer holds.
   *
   * @param quantities empty: everything that is open
   */
  public Shipment createShipment(
      RackbeatLogin login, String orderNumber, List<ShipmentQuantity> quantities) {
    var body = Body.NewShipment.of(quantities);
    return gate.write(login, api -> api.createShipment(orderNumber, QUIET, body)).item();
  }

  /** Marks one line of a shipment as picked, as a whole. */
  public void markLinePicked(RackbeatLogin login, Shipment shipment, ShipmentLine line) {
    var order = Optional.ofNullable(shipment.orderId()).orElseThrow();
    gate.send(login, api -> api.markLinePicked(order, shipment.id(), line.id()));
  }

  /**
   * Marks a shipment as shipped, now. Read first whether it is: a second time is refused.
   *
   * @param pick whether its lines become picked too
   */
  public void markShipped(RackbeatLogin login, String shipmentId, boolean pick) {
    gate.send(login, api -> api.markShipped(shipmentId, QUIET, new Body.MarkShipped(pick)));
  }

  /** Deletes a shipment; does nothing where it is gone. */
  public void deleteShipment(RackbeatLogin login, String orderNumber, String shipmentId) {
    gate.delete(login, api -> api.deleteShipment(orderNumber, shipmentId));
  }

  /** All subscriptions of the account, those of others too; without their tokens. */
  @Retry(maxRetries = 2, delay = 300, maxDuration = 20_000, retryOn = Unavailable.class)
  public List<Webhook> webhooks(RackbeatLogin login) {
    return all(login, (api, page) -> api.webhooks(PAGE, page));
  }

  /** Subscribes to one event. For an event and URL that exist already the answer has no token. */
  public Webhook createWebhook(RackbeatLogin login, String event, String url) {
    return gate.write(login, api -> api.createWebhook(new Body.NewWebhook(event, url, true)))
        .item();
  }

  /** Ends a subscription; does nothing where it has ended. */
  public void deleteWebhook(RackbeatLogin login, String id) {
    gate.delete(login, api -> api.deleteWebhook(id));
  }

  /** Accepts an installation. Rackbeat answers this once: store the answer first of all. */
  public IntegrationAccepted acceptInstallation(String token) {
    return installations.write(token, api -> api.accept(token));
  }

  /** Tells Rackbeat that an installation will not be. */
  public void cancelInstallation(String token) {
    installations.send(token, api -> api.cancel(token));
  }

  /**
   * Sets the page that Rackbeat shows as the app's settings.
   *
   * @param slug from {@link IntegrationAccepted}
   */
  public void setSettingsUrl(RackbeatLogin login, String slug, String url) {
    gate.send(login, api -> api.setSettingsUrl(slug, new Body.SettingsUrl(url)));
  }

  @PreDestroy
  void close() {
    gate.close();
    installations.close();
  }

  private <T> List<T> all(
      RackbeatLogin login, BiFunction<RackbeatHttp.Api, Integer, Page<T>> read) {
    return pages.all(page -> slice(login, read, page));
  }

  private <T> Slice<T> slice(
      RackbeatLogin login, BiFunction<RackbeatHttp.Api, Integer, Page<T>> read, int page) {
    return gate.read(login, api -> read.apply(api, page)).slice();
  }
}
