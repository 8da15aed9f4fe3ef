package dk.rackship.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as it is stored: the English alone, or as JSON the English and what is put in, {@code
 * ["The order %s is barred.", "17"]}; what is put in may be such a list too.
 */
@Converter(autoApply = true)
public class SentenceColumn implements AttributeConverter<Sentence, String> {
  /** Characters that its columns hold. */
  private static final int ROOM = 2000;

  private static final JsonMapper MAPPER = new JsonMapper();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Sentence sentence) {
    return sentence == null ? null : stored(sentence);
  }

  @Override
  public @Nullable Sentence convertToEntityAttribute(@Nullable String stored) {
    return stored == null ? null : read(stored);
  }

  /** What a column holds. One that has no room for all of it keeps the beginning, in English. */
  public static String stored(Sentence sentence) {
    var whole = sentence.with().isEmpty() ? sentence.english() : json(sentence).toString();
    return whole.length() <= ROOM ? whole : cut(sentence.toString());
  }

  /** What a column held. */
  public static Sentence read(String stored) {
    return stored.startsWith("[\"") ? sentence(parsed(stored)) : new Sentence(stored, List.of());
  }

  private static String cut(String text) {
    return text.length() <= ROOM ? text : text.substring(0, ROOM);
  }

  private static ArrayNode json(Sentence sentence) {
    var list = JsonNodeFactory.instance.arrayNode().add(sentence.english());
    for (var thing : sentence.with()) {
      if (thing instanceof Sentence inner) {
        list.add(json(inner));
      } else {
        list.add(thing.toString());
      }
    }
    return list;
  }

  private static Sentence sentence(JsonNode list) {
    var things = new ArrayList<Object>();
    for (var place = 1; place < list.size(); place++) {
      var thing = list.get(place);
      things.add(thing.isArray() ? sentence(thing) : thing.textValue());
    }
    return new Sentence(list.get(0).textValue(), things);
  }

  private static JsonNode parsed(String stored) {
    try {
      return MAPPER.readTree(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored sentence cannot be read", e);
    }
  }
}
