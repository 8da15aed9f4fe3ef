package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code fields=number,lines(id,item(barcode))}: trims an answer; it may nest. Empty: everything.
 */
final class FieldMask {
  private final Map<String, FieldMask> kept = new LinkedHashMap<>();

  static FieldMask of(String text) {
    FieldMask mask = new FieldMask();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ',' : text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && (depth == 0 || i == text.length())) {
        mask.keep(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    return mask;
  }

  private void keep(String part) {
    int open = part.indexOf('(');
    if (open > 0 && part.endsWith(")")) {
      kept.put(part.substring(0, open), of(part.substring(open + 1, part.length() - 1)));
    } else if (!part.isEmpty()) {
      kept.put(part, new FieldMask());
    }
  }

  JsonNode trim(JsonNode node) {
    if (kept.isEmpty()) {
      return node;
    }
    if (node instanceof ArrayNode list) {
      ArrayNode trimmed = Json.MAPPER.createArrayNode();
      list.forEach(element -> trimmed.add(trim(element)));
      return trimmed;
    }
    return node instanceof ObjectNode object ? trimObject(object) : node;
  }

  private ObjectNode trimObject(ObjectNode object) {
    ObjectNode trimmed = Json.object();
    kept.forEach(
        (name, mask) -> {
          if (object.has(name)) {
            trimmed.set(name, mask.trim(object.get(name)));
          }
        });
    return trimmed;
  }
}
