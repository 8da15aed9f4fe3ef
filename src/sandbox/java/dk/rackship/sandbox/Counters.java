package dk.rackship.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** Named counters, such as calls by method and path template. Safe for many threads. */
public final class Counters {
  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

  /** One more. */
  public void count(String name) {
    counts.computeIfAbsent(name, n -> new LongAdder()).increment();
  }

  /** One more call; what looks like an id in its path becomes {@code {id}}. */
  public void call(String method, String path) {
    count(method + " /" + path.replaceAll("(?<=/)[^/]*[0-9][^/]*(?=/|$)", "{id}"));
  }

  /** All so far. */
  public ObjectNode toJson() {
    ObjectNode json = Json.object();
    counts.forEach((name, count) -> json.put(name, count.sum()));
    return json;
  }

  /** Back to nothing. */
  public void clear() {
    counts.clear();
  }
}
