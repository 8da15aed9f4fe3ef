package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.connection.Json;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a settings document would make of a connection's settings. Pure: the same document on the
 * same basis always gives the same draft.
 *
 * @param toStore the merchant's own choice: a locked field keeps what it had before it was locked
 * @param effective what counts then: locked fields as the operator set them
 * @param errors every field that is wrong; empty: it may be saved
 */
record SettingsDraft(Settings toStore, Settings effective, List<FieldError> errors) {

  /**
   * What a document is judged by.
   *
   * @param stored what the merchant saved last
   * @param effective the same with the operator's overrides
   * @param locked fields that the operator's configuration holds fast
   */
  record Basis(Settings stored, Settings effective, List<String> locked, ReferenceLists lists) {}

  static SettingsDraft of(JsonNode sent, Basis basis) {
    var document = SettingsDocument.read(sent);
    var errors = new ArrayList<>(document.errors());
    errors.addAll(touchedLocks(document, basis));
    var effective = settings(document, basis.effective(), basis.locked());
    errors.addAll(newFaults(effective, basis));
    return new SettingsDraft(
        settings(document, basis.stored(), basis.locked()), effective, List.copyOf(errors));
  }

  private static Settings settings(
      SettingsDocument document, Settings ofLocked, List<String> locked) {
    var fields = document.fields().deepCopy();
    ObjectNode held = Json.MAPPER.valueToTree(ofLocked);
    locked.forEach(field -> fields.set(field, held.get(field)));
    return Json.MAPPER.convertValue(fields, Settings.class);
  }

  private static List<FieldError> touchedLocks(SettingsDocument document, Basis basis) {
    JsonNode asked = Json.MAPPER.valueToTree(document.settings());
    JsonNode held = Json.MAPPER.valueToTree(basis.effective());
    return basis.locked().stream()
        .filter(field -> document.fields().has(field))
        .filter(field -> !Objects.equals(asked.get(field), held.get(field)))
        .map(field -> new FieldError(field, say("This is set by the operator's configuration.")))
        .toList();
  }

  private static List<FieldError> newFaults(Settings wanted, Basis basis) {
    var before = Choice.of(basis.effective());
    return Choice.of(wanted).stream()
        .filter(choice -> !before.contains(choice))
        .flatMap(choice -> choice.fault(wanted, basis.lists()).stream())
        .toList();
  }

  /** What is chosen and cannot be used (any more). */
  static List<FieldError> problems(Settings effective, ReferenceLists lists) {
    return Choice.of(effective).stream()
        .flatMap(choice -> choice.fault(effective, lists).stream())
        .toList();
  }
}
