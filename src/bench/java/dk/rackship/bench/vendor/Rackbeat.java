package dk.rackship.bench.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rackbeat: every order number there is belongs to a booked order; nothing ever changes by itself,
 * so the lists of orders and shipments are empty. Lists answer 206, as the real one does.
 */
final class Rackbeat implements Vendor {
  private static final Pattern ORDER = Pattern.compile("/api/orders/\\d+");
  private static final Pattern CUSTOMER = Pattern.compile("/api/customers/\\d+");

  private final RackbeatOrders orders = new RackbeatOrders();
  private final Subscriptions subscriptions = new Subscriptions();

  @Override
  public Optional<Answer> answer(VendorRequest request) {
    if (request.path().startsWith("/api/webhooks")) {
      return Optional.of(webhooks(request));
    }
    return request.method().equals("GET") ? read(request) : Optional.empty();
  }

  private Optional<Answer> read(VendorRequest request) {
    if (ORDER.matcher(request.path()).matches()) {
      return Optional.of(Answer.json(200, orders.order(request.lastSegment())));
    }
    if (CUSTOMER.matcher(request.path()).matches()) {
      return Optional.of(Answer.json(200, RackbeatLists.CUSTOMER));
    }
    if (request.path().equals("/api/self")) {
      return Optional.of(Answer.json(200, RackbeatLists.SELF));
    }
    return RackbeatLists.list(request.path()).map(list -> Answer.json(206, list));
  }

  private Answer webhooks(VendorRequest request) {
    return switch (request.method()) {
      case "POST" -> subscribe(request.body());
      case "DELETE" -> {
        subscriptions.remove(request.lastSegment());
        yield Answer.json(200, "{}");
      }
      default -> Answer.json(206, RackbeatLists.page("webhooks", subscriptions.all()));
    };
  }

  private Answer subscribe(String body) {
    ObjectNode webhook = subscriptions.add(body);
    webhook.put("is_active", true).put("failures_since_last_success", 0);
    ObjectNode created = webhook.deepCopy().put("token", VendorMock.WEBHOOK_TOKEN);
    return Answer.json(201, "{\"webhook\":" + created + "}");
  }
}
