package dk.rackship.mapping;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.rackbeat.Item;
import dk.rackship.rackbeat.OrderLine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line with goods, in Webshipper's words. A wrong customs fact is worse than none. */
final class LineMapping {
  private LineMapping() {}

  static dk.rackship.webshipper.OrderLine of(OrderLine line, ReferenceLists lists) {
    var item = Optional.ofNullable(line.item());
    var weight = item.map(Item::physical).flatMap(Weight::of);
    return new dk.rackship.webshipper.OrderLine(
        null,
        line.itemNumber().orElseThrow(),
        name(line),
        Quantities.whole(line.quantity()),
        Text.name(line.location(), line.locationId(), lists.locations()),
        item.map(Item::goodsCode).flatMap(Text::of).orElse(null),
        item.map(Item::countryCode).flatMap(Countries::code).orElse(null),
        Prices.discounted(line.linePrice(), line.discountPercentage()),
        null,
        null,
        null,
        line.vatPercentage(),
        null,
        line.id(),
        weight.map(Weight::value).orElse(null),
        weight.map(Weight::unit).orElse(null),
        null);
  }

  private static @Nullable String name(OrderLine line) {
    return Text.of(line.name())
        .or(() -> Optional.ofNullable(line.item()).map(Item::name).flatMap(Text::of))
        .orElse(null);
  }
}
