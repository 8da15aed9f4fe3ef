package dk.rackship.bench.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What Webshipper remembers of an order.
 *
 * @param reference {@code ext_ref}, here the Rackbeat order number
 * @param lines as they were posted
 */
record WebshipperOrder(String id, String channelId, String reference, JsonNode lines) {

  /** The order in a posted document, or empty where the document lacks what every order needs. */
  static Optional<WebshipperOrder> posted(String id, JsonNode document) {
    JsonNode attributes = document.at("/data/attributes");
    String reference = attributes.path("ext_ref").asText();
    String channel = document.at("/data/relationships/order_channel/data/id").asText();
    boolean complete =
        reference.matches("\\d{1,18}")
            && !channel.isEmpty()
            && !attributes.path("order_lines").isEmpty()
            && attributes.path("delivery_address").isObject();
    return complete
        ? Optional.of(new WebshipperOrder(id, channel, reference, attributes.path("order_lines")))
        : Optional.empty();
  }

  /** Unique in Webshipper. */
  String key() {
    return channelId + "/" + reference;
  }

  long number() {
    return Long.parseLong(reference);
  }

  String resource() {
    return """
    {"id":"%s","type":"orders","attributes":{"ext_ref":"%s","visible_ref":"%s",
    "order_channel_id":%s,"status":"pending","order_lines":%s},
    "links":{"self":"/v2/orders/%s"}}\
    """
        .formatted(id, reference, reference, channelId, lines, id);
  }
}
