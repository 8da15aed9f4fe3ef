package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.rackship.connection.Json;
import dk.rackship.connection.RateMapping;
import dk.rackship.words.Sentence;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.stream.Stream;

/** Reads one kind of settings field. Null and an empty text mean that nothing is chosen. */
@FunctionalInterface
interface FieldReader {
  int LONGEST_ID = 40;

  JsonNode read(JsonNode value) throws Unreadable;

  /** The value is of the wrong kind. */
  final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Sentence sentence;

    Unreadable(Sentence sentence) {
      super(sentence.toString());
      this.sentence = sentence;
    }

    Sentence sentence() {
      return sentence;
    }
  }

  static FieldReader of(RecordComponent field) {
    if (field.getName().equals("shippingRates")) {
      return FieldReader::rates;
    }
    if (field.getName().equals("excludedCustomerGroupIds")) {
      return FieldReader::ids;
    }
    if (field.getType().isEnum()) {
      return value -> word(value, field.getType().getEnumConstants());
    }
    return field.getType() == Boolean.class ? FieldReader::yesOrNo : FieldReader::id;
  }

  private static JsonNode id(JsonNode value) throws Unreadable {
    if (isEmpty(value)) {
      return NullNode.getInstance();
    }
    if (!value.isTextual() || value.asText().length() > LONGEST_ID) {
      throw new Unreadable(say("This must be an id, as text, or null."));
    }
    return TextNode.valueOf(value.asText().strip());
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isNull()
        || value.isMissingNode()
        || (value.isTextual() && value.asText().isBlank());
  }

  private static JsonNode yesOrNo(JsonNode value) throws Unreadable {
    if (!value.isNull() && !value.isBoolean()) {
      throw new Unreadable(say("This must be true or false."));
    }
    return value;
  }

  private static JsonNode word(JsonNode value, Object[] constants) throws Unreadable {
    var words = Stream.of(constants).map(word -> Json.MAPPER.valueToTree(word).asText()).toList();
    if (isEmpty(value)) {
      return NullNode.getInstance();
    }
    if (!value.isTextual() || !words.contains(value.asText())) {
      throw new Unreadable(say("This must be one of %s.", String.join(", ", words)));
    }
    return value;
  }

  private static JsonNode ids(JsonNode value) throws Unreadable {
    var read = Json.MAPPER.createArrayNode();
    var seen = new HashSet<JsonNode>();
    for (var element : rows(value)) {
      var id = id(element);
      if (id.isNull()) {
        throw new Unreadable(say("An id in the list is empty."));
      }
      if (seen.add(id)) {
        read.add(id);
      }
    }
    return read;
  }

  // A row without a rate is delivery terms that nobody has mapped: the same as no row.
  private static JsonNode rates(JsonNode value) throws Unreadable {
    var read = Json.MAPPER.createArrayNode();
    var seen = new HashSet<JsonNode>();
    for (var row : rows(value)) {
      var terms = id(row.path("deliveryTermsId"));
      var rate = id(row.path("shippingRateId"));
      if (terms.isNull()) {
        throw new Unreadable(say("A row has no delivery terms."));
      }
      if (!seen.add(terms)) {
        throw new Unreadable(say("Delivery terms %s stand in two rows.", terms.asText()));
      }
      if (!rate.isNull()) {
        read.addPOJO(new RateMapping(terms.asText(), rate.asText()));
      }
    }
    return read;
  }

  private static JsonNode rows(JsonNode value) throws Unreadable {
    if (value.isNull()) {
      return Json.MAPPER.createArrayNode();
    }
    if (!value.isArray()) {
      throw new Unreadable(say("This must be a list."));
    }
    return value;
  }
}
