package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.connection.Json;
import dk.rackship.connection.Settings;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A settings document that a client sent, read field by field, so that each wrong one can be named.
 * What is left out or null is not chosen; {@code locked} and {@code problems}, which our own answer
 * holds, may come back.
 *
 * @param fields what was readable, in our own form
 * @param errors what was not
 */
record SettingsDocument(ObjectNode fields, List<FieldError> errors) {
  private static final Set<String> OURS = Set.of("locked", "problems");
  private static final Map<String, RecordComponent> SETTINGS = components();

  private static Map<String, RecordComponent> components() {
    var all = new LinkedHashMap<String, RecordComponent>();
    Stream.of(Settings.class.getRecordComponents()).forEach(one -> all.put(one.getName(), one));
    return all;
  }

  static SettingsDocument read(JsonNode document) {
    if (!document.isObject()) {
      throw new InvalidInput("settings", say("The settings are one JSON object."));
    }
    var errors = new ArrayList<FieldError>();
    var fields = Json.MAPPER.createObjectNode();
    for (var field : document.properties()) {
      read(field.getKey(), field.getValue(), fields, errors);
    }
    return new SettingsDocument(fields, List.copyOf(errors));
  }

  private static void read(
      String name, JsonNode value, ObjectNode fields, List<FieldError> errors) {
    var component = SETTINGS.get(name);
    if (component == null) {
      if (!OURS.contains(name)) {
        errors.add(new FieldError(name, say("There is no such setting.")));
      }
      return;
    }
    try {
      fields.set(name, FieldReader.of(component).read(value));
    } catch (FieldReader.Unreadable e) {
      errors.add(new FieldError(name, e.sentence()));
    }
  }

  Settings settings() {
    return Json.MAPPER.convertValue(fields, Settings.class);
  }
}
