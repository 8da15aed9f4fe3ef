package dk.rackship.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.connection.Reason;
import dk.rackship.transfer.Preview;
import dk.rackship.vendor.VendorJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be done with an order.
 *
 * @param reason why it stops, or a note that stops nothing
 * @param document what would leave, as the receiving vendor gets it; null: nothing would
 */
public record PreviewView(
    String decision,
    @Nullable Reason reason,
    List<Preview.Rule> rules,
    @Nullable JsonNode document) {

  static PreviewView of(Preview.Shown shown) {
    return new PreviewView(
        shown.decision(),
        shown.reason().orElse(null),
        shown.rules(),
        shown.document().map(PreviewView::json).orElse(null));
  }

  /** By way of the text that the vendor would get: so numbers look the same. */
  private static JsonNode json(Object document) {
    try {
      var mapper = VendorJson.mapper();
      return mapper.readTree(mapper.writeValueAsString(document));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a document cannot be written as JSON", e);
    }
  }
}
