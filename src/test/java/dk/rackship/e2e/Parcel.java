package dk.rackship.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A parcel that is packed in Webshipper; without content it takes all that is left. */
final class Parcel {
  private final String trackingNumber;
  private final Map<String, Integer> content = new LinkedHashMap<>();

  private Parcel(String trackingNumber) {
    this.trackingNumber = trackingNumber;
  }

  static Parcel tracked(String number) {
    return new Parcel(number);
  }

  /** Some pieces, in either vendor's pages. */
  static Parcel some(int quantity, String sku) {
    return untracked().with(quantity, sku);
  }

  static Parcel untracked() {
    return new Parcel("");
  }

  Parcel with(int quantity, String sku) {
    content.put(sku, quantity);
    return this;
  }

  /** The lines of a shipment in Rackbeat. */
  List<ObjectNode> ofRackbeat(JsonNode order) {
    List<ObjectNode> lines = new ArrayList<>();
    for (JsonNode line : order.path("lines")) {
      Integer quantity = content.get(line.path("child_id").asText());
      if (quantity != null) {
        lines.add(
            Documents.empty()
                .put("orderLineId", line.path("id").asInt())
                .put("quantity", quantity));
      }
    }
    return lines;
  }

  /** As the sandbox takes it, for an order of Webshipper. */
  ObjectNode of(JsonNode order) {
    ObjectNode parcel = Documents.empty().put("trackingNumber", trackingNumber);
    for (JsonNode line : order.at("/attributes/order_lines")) {
      Integer quantity = content.get(line.path("sku").asText());
      if (quantity != null) {
        parcel
            .withArray("/lines")
            .addObject()
            .put("orderLineId", line.path("id").asInt())
            .put("quantity", quantity);
      }
    }
    return parcel;
  }
}
