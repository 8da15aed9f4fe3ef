package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.WebshopOrder.aWebshopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A merchant for tests that are not about the interface: what a browser test does with a shop. */
public final class Merchant {
  private static final int OWN_TERMS = 9;
  private static final int OWN_CUSTOMER = 10077;
  private final Shop shop;

  private Merchant(Shop shop) {
    this.shop = shop;
  }

  /** Accounts at both vendors, and nothing else. */
  public static Merchant unconnected() {
    return new Merchant(Shop.unconnected());
  }

  /**
   * Connected, orders go both ways; these are the names of its company, and of its own delivery
   * terms, for which it has no rate, and its own customer group.
   */
  public static Merchant open(String company, String terms) {
    Shop shop = Shop.unconnected(Documents.empty().put("companyName", company));
    shop.knows("delivery-terms", OWN_TERMS, Documents.empty().put("name", terms).toString());
    shop.knows("customer-groups", OWN_TERMS, Documents.empty().put("name", terms).toString());
    shop.connect();
    shop.chooses(
        settings ->
            Documents.bothWays(settings)
                .put("whenRateIsMissing", "HOLD")
                .remove("standardShippingRateId"));
    return new Merchant(shop);
  }

  /** Connected; the settings are still to be chosen. */
  public static Merchant connected() {
    return new Merchant(Shop.connected());
  }

  /** Presses Install in Rackbeat; gives the address that Rackbeat opens. */
  public String pressesInstall() {
    return server() + "/begin?token=" + shop.pressesInstall();
  }

  /** Our page has connected it. */
  public void isConnected() {
    shop.isConnected();
  }

  public String settingsLink() {
    return server() + "/settings/#" + shop.settingsKey();
  }

  public String account() {
    return shop.webshipperAccount();
  }

  public String rackbeatToken() {
    return shop.rackbeatToken();
  }

  public String webshipperToken() {
    return shop.keys().at("/webshipper/apiToken").asText();
  }

  public String email() {
    return shop.password().path("email").asText();
  }

  public String password() {
    return shop.password().path("password").asText();
  }

  /** Books an order and waits until Webshipper has it; its number. */
  public String books() {
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    return number;
  }

  /** Books an order of somebody with this name, in this street, with this note; its number. */
  public String booksWhilePaused(String name) {
    shop.api().post("/pause", "").expect(200);
    shop.knows("customers", OWN_CUSTOMER, Documents.empty().put("name", name).toString());
    return shop.books(
        anOrder().from(OWN_CUSTOMER).with("note", name).with("deliveryAddress", street(name)));
  }

  private static ObjectNode street(String name) {
    return Documents.empty()
        .put("name", name)
        .put("street", name)
        .put("zipcode", "8000")
        .put("city", name)
        .put("country", "Danmark");
  }

  public String id() {
    return shop.connection();
  }

  /** Dispatches an order in Webshipper and waits until it is shipped in Rackbeat. */
  public void dispatches(String order, String trackingNumber) {
    shop.dispatches(order, Parcel.tracked(trackingNumber));
    shop.awaits(order, "SHIPPED");
  }

  /** Books an order with its own delivery terms and waits until it is held for them; its number. */
  public String booksWithItsOwnTerms() {
    String number = shop.books(anOrder().withDeliveryTerms(OWN_TERMS));
    shop.awaits(number, "ON_HOLD", "RATE_MISSING");
    return number;
  }

  /** Its webshop sells something under this reference; waits until it is in the activity. */
  public void sells(String reference) {
    shop.sells(aWebshopOrder().referenced(reference));
    Shop.eventually(
        () ->
            assertThat(shop.transfers())
                .anyMatch(it -> it.path("reference").asText().equals(reference)));
  }

  /** Rackbeat refuses its token from now on; waits until that is noticed. */
  public void losesItsRackbeatLogin() {
    shop.suffers("rackbeat", "{\"loginRefused\": true}");
    shop.awaitsStatus("RECONNECT");
  }

  public void getsItsRackbeatLoginBack() {
    shop.recovers("rackbeat");
  }

  /** Its Webshipper takes its time with every answer. */
  public void isSlow() {
    shop.suffers("webshipper", "{\"latencyMs\": 250}");
  }

  public void isQuick() {
    shop.recovers("webshipper");
  }

  /** The server's own address, as merchants see it. */
  public static String server() {
    return Caller.stranger().base();
  }
}
