package dk.rackship.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.connection.Json;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;

/**
 * What is left of the settings when the connection has another account now. An id that the new
 * account does not know stays, and is a problem. One that it knows under another name is a thing
 * that nobody chose: it goes. Pure.
 */
final class CarriedOver {
  private CarriedOver() {}

  static Settings of(Settings chosen, ReferenceLists before, ReferenceLists now) {
    var strangers =
        Choice.of(chosen).stream().filter(choice -> isAnother(choice, before, now)).toList();
    ObjectNode fields = Json.MAPPER.valueToTree(chosen);
    strangers.forEach(choice -> drop(choice, fields));
    return Json.MAPPER.convertValue(fields, Settings.class);
  }

  private static boolean isAnother(Choice choice, ReferenceLists before, ReferenceLists now) {
    var was = choice.list().name(choice.id(), before).map(NameKey::of);
    var is = choice.list().name(choice.id(), now).map(NameKey::of);
    return was.isPresent() && is.isPresent() && !was.equals(is);
  }

  private static void drop(Choice choice, ObjectNode fields) {
    if (fields.get(choice.field()) instanceof ArrayNode rows) {
      rows.removeIf(row -> isAbout(choice, row));
    } else {
      fields.putNull(choice.field());
    }
  }

  private static boolean isAbout(Choice choice, JsonNode row) {
    return row.isTextual()
        ? row.asText().equals(choice.id())
        : row.path("deliveryTermsId").asText().equals(choice.row());
  }
}
