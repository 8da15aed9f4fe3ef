package dk.rackship.bench.vendor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The webhook subscriptions of one vendor, as they were sent, with an id each. */
final class Subscriptions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Integer, ObjectNode> byId = new ConcurrentSkipListMap<>();
  private final AtomicInteger lastId = new AtomicInteger(100);

  /** Keeps a copy of the body, to which the id is added as a number. */
  ObjectNode add(String body) {
    ObjectNode subscription = parse(body);
    int id = lastId.incrementAndGet();
    subscription.put("id", id);
    byId.put(id, subscription);
    return subscription;
  }

  void remove(String id) {
    byId.remove(Integer.valueOf(id));
  }

  Collection<ObjectNode> all() {
    return byId.values();
  }

  private static ObjectNode parse(String body) {
    try {
      return JSON.readValue(body, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a webhook subscription is no JSON object", e);
    }
  }
}
