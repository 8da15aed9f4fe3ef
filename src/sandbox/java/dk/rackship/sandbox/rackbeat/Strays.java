package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Counters;
import dk.rackship.sandbox.Json;
import java.util.Set;

/**
 * What the real Rackbeat takes without a word, and a careful caller never does: unknown fields in a
 * write, calls without the consumer headers.
 */
final class Strays {
  private final Counters unknownFields = new Counters();
  private final Counters withoutConsumerHeaders = new Counters();

  void check(String what, ObjectNode body, Set<String> known) {
    body.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                unknownFields.count(what + "." + name);
              }
            });
  }

  void consumerHeaders(boolean there) {
    if (!there) {
      withoutConsumerHeaders.count("calls");
    }
  }

  ObjectNode toJson() {
    ObjectNode json = Json.object();
    json.set("unknownFields", unknownFields.toJson());
    json.set("withoutConsumerHeaders", withoutConsumerHeaders.toJson());
    return json;
  }
}
