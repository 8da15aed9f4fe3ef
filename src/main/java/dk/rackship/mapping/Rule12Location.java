package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.rackbeat.Item;
import java.util.List;
import java.util.Optional;

/**
 * 12: the location that a line's goods are taken from. On: the product's own, else the setting's,
 * else none is named. Off: always the setting's.
 */
final class Rule12Location {
  static final String RULE = "12";
  private static final SettingOfRackbeat LOCATION =
      new SettingOfRackbeat(RULE, "Product's default location", "productLocationId");

  private Rule12Location() {}

  static Ruling<String> check(List<OfferedLine> lines, WebshipperOrderFacts facts) {
    var chosen = facts.settings().productLocationId();
    if (lines.stream().noneMatch(line -> asksTheSetting(line, facts))) {
      return Ruling.notApplicable(RULE, say("No line is taken from the location of the settings."));
    }
    return chosen == null && facts.settings().useProductDefaultLocation()
        ? Ruling.notApplicable(RULE, say("Rackbeat chooses where products without a location are."))
        : LOCATION.among(facts.lists().locations(), chosen);
  }

  /** The location of a line; empty: none is named. */
  static Optional<String> of(OfferedLine line, WebshipperOrderFacts facts) {
    return asksTheSetting(line, facts)
        ? Optional.ofNullable(facts.settings().productLocationId())
        : own(line, facts);
  }

  private static boolean asksTheSetting(OfferedLine line, WebshipperOrderFacts facts) {
    return !line.isText() && own(line, facts).isEmpty();
  }

  private static Optional<String> own(OfferedLine line, WebshipperOrderFacts facts) {
    return facts.settings().useProductDefaultLocation()
        ? line.sku()
            .flatMap(sku -> Optional.ofNullable(facts.items().get(sku)))
            .flatMap(Item::defaultLocationNumber)
        : Optional.empty();
  }
}
