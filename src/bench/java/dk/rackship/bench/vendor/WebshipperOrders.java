package dk.rackship.bench.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Webshipper's orders. A reference is taken once per order channel; a second post of it is refused.
 */
final class WebshipperOrders {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ONLY_CHANNEL = "7";

  private final Map<String, WebshipperOrder> byKey = new ConcurrentHashMap<>();
  private final Map<String, WebshipperOrder> byId = new ConcurrentHashMap<>();
  private final AtomicLong lastId = new AtomicLong(1_000_000);
  private final Traffic traffic;

  WebshipperOrders(Traffic traffic) {
    this.traffic = traffic;
  }

  Answer create(String body) {
    String id = Long.toString(lastId.incrementAndGet());
    Optional<WebshipperOrder> posted = WebshipperOrder.posted(id, parse(body));
    if (posted.isEmpty()) {
      traffic.unexpected("an order without reference, channel, lines or delivery address");
      return refused("is missing or not valid", "/data/attributes");
    }
    return keep(posted.get());
  }

  private Answer keep(WebshipperOrder order) {
    byId.put(order.id(), order);
    if (byKey.putIfAbsent(order.key(), order) != null) {
      byId.remove(order.id());
      traffic.postedAgain();
      return refused("Ext ref has already been taken", "/data/attributes/ext_ref");
    }
    traffic.arrival(order.number());
    return Answer.jsonApi(201, WebshipperLists.one(order.resource()));
  }

  Answer read(String id) {
    return Optional.ofNullable(byId.get(id))
        .map(order -> Answer.jsonApi(200, WebshipperLists.one(order.resource())))
        .orElseGet(Answer::notFound);
  }

  /** Looks a reference up; a list without a reference holds what others changed: nothing. */
  Answer find(VendorRequest request) {
    String channel = filter(request, "order_channel_id").orElse(ONLY_CHANNEL);
    WebshipperOrder order = byKey.get(channel + "/" + filter(request, "ext_ref").orElse(""));
    return Answer.jsonApi(200, WebshipperLists.many(order == null ? "" : order.resource()));
  }

  private static Optional<String> filter(VendorRequest request, String field) {
    return request
        .parameter("filter[" + field + "]")
        .or(() -> request.parameter("filter[" + field + "][value]"));
  }

  private static Answer refused(String detail, String pointer) {
    String error =
        """
        {"errors":[{"status":"422","code":"100","title":"%s","detail":"%s",
        "source":{"pointer":"%s"}}]}\
        """;
    return Answer.jsonApi(422, error.formatted(detail, detail, pointer));
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }
}
