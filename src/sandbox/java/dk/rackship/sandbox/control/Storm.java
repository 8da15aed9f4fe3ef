package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import dk.rackship.sandbox.rackbeat.RackbeatAccount;
import dk.rackship.sandbox.webshipper.Resource;
import dk.rackship.sandbox.webshipper.WebshipperAccount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Orders on both sides at once, as fast as the simulators make them, each with its webhooks at
 * once. Rackbeat's are booked. The webshop's are of {@value #CUSTOMERS} new customers, and every
 * other one has the same new SKU.
 */
final class Storm {
  /** So many different customers order in the webshop. */
  static final int CUSTOMERS = 50;

  private static final String BOOKED =
      """
      {"customer": 10001, "deliveryTerms": 2, "lines": [{"sku": "STOL-EG-01", "quantity": 1}]}
      """;
  private static final String ORDERED =
      """
      {"visible_ref": "%1$s", "ext_ref": "%1$s",
       "delivery_address": {"att_contact": "Kunde %2$d", "address_1": "Stormgade %2$d", "zip": "8000",
         "city": "Aarhus C", "country_code": "DK", "email": "kunde%2$d@storm.example.test"},
       "order_lines": [{"sku": "%3$s", "description": "Paraply", "quantity": 1, "unit_price": 80,
         "vat_percent": 25}]}
      """;
  private final Merchant merchant;
  private final int orders;
  private final String name = "S" + Long.toString(Clock.systemUTC().millis(), 36);

  Storm(Merchant merchant, int orders) {
    this.merchant = merchant;
    this.orders = orders;
  }

  /** Comes back when all are made; the webhooks may still be on their way. */
  ObjectNode breakLoose() {
    Instant start = Clock.systemUTC().instant();
    CompletableFuture<List<String>> left = CompletableFuture.supplyAsync(this::rackbeat);
    CompletableFuture<List<String>> right = CompletableFuture.supplyAsync(this::webshipper);
    ObjectNode made = Json.object().put("orders", orders);
    made.set("rackbeat", side(left.join()));
    made.set("webshipper", side(right.join()));
    long ms = Duration.between(start, Clock.systemUTC().instant()).toMillis();
    return made.put("customers", Math.min(orders, CUSTOMERS)).put("milliseconds", ms);
  }

  private static ObjectNode side(List<String> made) {
    ObjectNode side = Json.object().put("orders", made.size());
    return side.put("first", made.get(0)).put("last", made.get(made.size() - 1));
  }

  private List<String> rackbeat() {
    RackbeatAccount account = merchant.rackbeat();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      ObjectNode order =
          account.lockedAtOnce(
              () -> {
                ObjectNode wanted = SimpleOrder.write(Json.read(BOOKED), true);
                return account.orders().book(account.orders().create(wanted));
              });
      numbers.add(order.path("number").asText());
    }
    return numbers;
  }

  private List<String> webshipper() {
    WebshipperAccount account = merchant.webshipper();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      ObjectNode data = WebshopOrder.document(ordered(i));
      Resource order = account.lockedAtOnce(() -> account.orders().create(data));
      ids.add(String.valueOf(order.id()));
    }
    return ids;
  }

  private ObjectNode ordered(int i) {
    String sku = i % 2 == 0 ? "PUDE-ULD" : "PARAPLY-" + name;
    return Json.read(ORDERED.formatted(name + "-" + i, i % CUSTOMERS, sku));
  }
}
