package dk.rackship.mapping;

import dk.rackship.rackbeat.Item;
import dk.rackship.rackbeat.OrderLineDraft;
import java.util.Optional;

/** One line in Rackbeat's words: an item, or words with a price. */
final class ImportedLine {
  private ImportedLine() {}

  static OrderLineDraft of(OfferedLine offered, WebshipperOrderFacts facts) {
    var price = LinePrice.of(offered.line());
    return new OrderLineDraft(
        offered.sku().map(sku -> itemNumber(sku, facts)).orElse(null),
        offered.description().or(() -> wordsOf(offered)).orElse(null),
        offered.line().pieces(),
        price.price(),
        price.discountPercentage(),
        offered.line().vatPercent(),
        Rule12Location.of(offered, facts).orElse(null));
  }

  /** Found by its barcode, an item has another number than the SKU. */
  private static String itemNumber(String sku, WebshipperOrderFacts facts) {
    return Optional.ofNullable(facts.items().get(sku)).map(Item::number).orElse(sku);
  }

  /** An item has a name of its own; a text must say something. */
  private static Optional<String> wordsOf(OfferedLine offered) {
    return offered.isText() ? Optional.of("Line " + offered.place()) : Optional.empty();
  }
}
