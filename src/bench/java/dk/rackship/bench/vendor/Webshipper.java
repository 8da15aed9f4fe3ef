package dk.rackship.bench.vendor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Collectors;

/** Webshipper: one order channel, two shipping rates, and the orders that were posted. */
final class Webshipper implements Vendor {
  private final WebshipperOrders orders;
  private final Subscriptions subscriptions = new Subscriptions();

  Webshipper(Traffic traffic) {
    orders = new WebshipperOrders(traffic);
  }

  @Override
  public Optional<Answer> answer(VendorRequest request) {
    if (request.is("POST", "/v2/orders")) {
      return Optional.of(orders.create(request.body()));
    }
    if (request.path().startsWith("/v2/webhooks")) {
      return Optional.of(webhooks(request));
    }
    if (request.is("POST", "/v2/oauth/token")) {
      return Optional.of(
          Answer.json(200, "{\"access_token\":\"bench\",\"token_type\":\"Bearer\"}"));
    }
    // a change after the crash says what was sent before it
    if (request.method().equals("PATCH") && request.path().startsWith("/v2/orders/")) {
      return Optional.of(orders.read(request.lastSegment()));
    }
    return request.method().equals("GET") ? read(request) : Optional.empty();
  }

  private Optional<Answer> read(VendorRequest request) {
    if (request.path().equals("/v2/orders")) {
      return Optional.of(orders.find(request));
    }
    if (request.path().startsWith("/v2/orders/")) {
      return Optional.of(orders.read(request.lastSegment()));
    }
    return WebshipperLists.at(request.path()).map(text -> Answer.jsonApi(200, text));
  }

  private Answer webhooks(VendorRequest request) {
    return switch (request.method()) {
      case "POST" ->
          Answer.jsonApi(201, "{\"data\":" + resource(subscriptions.add(request.body())) + "}");
      case "DELETE" -> {
        subscriptions.remove(request.lastSegment());
        yield Answer.jsonApi(204, "");
      }
      default -> Answer.jsonApi(200, all());
    };
  }

  private String all() {
    return subscriptions.all().stream()
        .map(Webshipper::resource)
        .collect(Collectors.joining(",", "{\"data\":[", "]}"));
  }

  private static String resource(ObjectNode subscription) {
    return "{\"id\":\"%s\",\"type\":\"webhooks\",\"attributes\":%s}"
        .formatted(subscription.get("id"), subscription.at("/data/attributes"));
  }
}
