package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.rackbeat.ProductDraft;
import dk.rackship.words.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;

/**
 * 8: the products of an order that comes from Webshipper. An existing one is left as it is; the
 * group counts for a new one only, and a number is never cut.
 */
final class Rule08Products {
  static final String RULE = "8";
  private static final int LONGEST = 25;
  private static final SettingOfRackbeat GROUP =
      new SettingOfRackbeat(RULE, "Product group", "productGroupId");

  private Rule08Products() {}

  /** The products to create, each once. */
  static Ruling<List<ProductDraft>> check(List<OfferedLine> lines, WebshipperOrderFacts facts) {
    var nameless = named(lines, line -> line.sku().isEmpty() && !line.isText());
    if (!nameless.isEmpty()) {
      return Ruling.hold(
          RULE,
          ReasonCode.SKU_MISSING,
          say(
              "No SKU on %s. Give the line a SKU in Webshipper, or mark it as virtual.",
              Sentence.list(nameless)));
    }
    var missing = lines.stream().filter(line -> isMissing(line, facts)).toList();
    var tooLong = named(missing, Rule08Products::isTooLong);
    if (!tooLong.isEmpty()) {
      return Ruling.hold(
          RULE,
          ReasonCode.PRODUCT_NUMBER_TOO_LONG,
          say(
              "A product number in Rackbeat has at most %s characters: %s. Create the product there"
                  + " with the SKU as its barcode, or shorten the SKU.",
              LONGEST, Sentence.list(tooLong)));
    }
    return missing.isEmpty()
        ? Ruling.pass(RULE, say("No product has to be created."), List.of())
        : created(missing, facts);
  }

  private static Ruling<List<ProductDraft>> created(
      List<OfferedLine> missing, WebshipperOrderFacts facts) {
    var group = GROUP.among(facts.lists().productGroups(), facts.settings().productGroupId());
    if (group.stops()) {
      return group.stopped();
    }
    var drafts = new LinkedHashMap<String, ProductDraft>();
    missing.forEach(
        line ->
            drafts.computeIfAbsent(
                line.sku().orElseThrow(), sku -> NewProduct.of(sku, line.line(), group.given())));
    return Ruling.pass(
        RULE,
        say("New products: %s.", String.join(", ", drafts.keySet()))
            .then(group.verdict().message()),
        List.copyOf(drafts.values()));
  }

  private static boolean isMissing(OfferedLine line, WebshipperOrderFacts facts) {
    return line.sku().filter(sku -> !facts.items().containsKey(sku)).isPresent();
  }

  private static boolean isTooLong(OfferedLine line) {
    return line.sku().filter(sku -> sku.codePointCount(0, sku.length()) > LONGEST).isPresent();
  }

  private static List<Sentence> named(List<OfferedLine> lines, Predicate<OfferedLine> wrong) {
    return lines.stream().filter(wrong).map(OfferedLine::spoken).toList();
  }
}
