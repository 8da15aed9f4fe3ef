package dk.rackship.mapping;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting that names something in Rackbeat: it must be chosen, and still be there.
 *
 * @param rule the guide's number
 * @param label the guide's name of it
 * @param field our own name of it
 */
record SettingOfRackbeat(String rule, String label, String field) {

  /** The id, where it is one of these. */
  Ruling<String> among(List<Item> items, @Nullable String id) {
    if (id == null) {
      return unchosen();
    }
    return items.stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .map(item -> chosen(item.name(), id))
        .orElseGet(() -> invalid("names something that Rackbeat no longer has. Choose anew"));
  }

  Ruling<String> chosen(String name, String id) {
    return Ruling.pass(rule, "%s: \"%s\".".formatted(label, name), id);
  }

  Ruling<String> unchosen() {
    return invalid("is not chosen yet. Choose it");
  }

  private Ruling<String> invalid(String what) {
    return Ruling.hold(
        rule,
        ReasonCode.SETTING_INVALID,
        "The setting \"%s\" (%s) %s in the settings.".formatted(label, field, what));
  }
}
