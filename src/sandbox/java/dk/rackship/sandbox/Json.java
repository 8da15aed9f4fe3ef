package dk.rackship.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The sandbox's one JSON mapper. Numbers stay decimal. Nothing here is null: what is absent is a
 * missing node.
 */
public final class Json {
  /** Reads and writes trees; safe to share. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private Json() {}

  /** An empty object. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** An array of the given nodes. */
  public static ArrayNode array(Collection<? extends JsonNode> nodes) {
    return MAPPER.createArrayNode().addAll(nodes);
  }

  /**
   * Reads an object; empty text is an empty object.
   *
   * @throws BadJson when it is something else
   */
  public static ObjectNode read(String text) {
    try {
      JsonNode node = text.isBlank() ? object() : MAPPER.readTree(text);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw new BadJson("a JSON object is expected");
    } catch (JsonProcessingException e) {
      throw new BadJson(e.getOriginalMessage());
    }
  }

  /** Reads a list of objects that the sandbox itself brings along. */
  public static ArrayNode readArray(String text) {
    try {
      return (ArrayNode) MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BadJson(e.getOriginalMessage());
    }
  }

  /** UTF-8 bytes of the node. */
  public static byte[] bytes(JsonNode node) {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The text of a field; empty when it is absent or null. */
  public static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNull() ? "" : value.asText();
  }

  /**
   * A number, also one written as a string, as some of Rackbeat's callers do; absent or not a
   * number: zero.
   */
  public static BigDecimal decimal(JsonNode node) {
    try {
      return node.isNumber() ? node.decimalValue() : new BigDecimal(node.asText("0"));
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  /** Whether the field is there and not null. */
  public static boolean has(JsonNode node, String field) {
    return node.hasNonNull(field);
  }
}
