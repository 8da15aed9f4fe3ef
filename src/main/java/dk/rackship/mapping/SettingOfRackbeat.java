package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists.Item;
import dk.rackship.words.Sentence;
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
        .orElseGet(
            () ->
                invalid(
                    say(
                        "The setting \"%s\" (%s) names something that Rackbeat no longer has. Choose"
                            + " anew in the settings.",
                        label, field)));
  }

  Ruling<String> chosen(String name, String id) {
    return Ruling.pass(rule, say("%s: \"%s\".", label, name), id);
  }

  Ruling<String> unchosen() {
    return invalid(
        say("The setting \"%s\" (%s) is not chosen yet. Choose it in the settings.", label, field));
  }

  private Ruling<String> invalid(Sentence message) {
    return Ruling.hold(rule, ReasonCode.SETTING_INVALID, message);
  }
}
