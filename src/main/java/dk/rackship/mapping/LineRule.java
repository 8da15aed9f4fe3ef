package dk.rackship.mapping;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.rackbeat.OrderLine;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is asked of every line: an item number, and whole pieces. */
final class LineRule {
  static final String RULE = "lines";

  private LineRule() {}

  /**
   * @param offered all lines, for a line is named by its place among them
   * @param kept those that are to be sent
   */
  static Ruling<List<dk.rackship.webshipper.OrderLine>> check(
      List<OrderLine> offered, Ruling<List<OrderLine>> kept, ReferenceLists lists) {
    if (kept.stops()) {
      return Ruling.notApplicable(RULE, "There is no line to look at.");
    }
    var unnumbered = named(offered, kept.given(), line -> line.itemNumber().isEmpty());
    if (!unnumbered.isEmpty()) {
      return Ruling.hold(
          RULE,
          ReasonCode.SKU_MISSING,
          "No item number on %s. Give the item a number in Rackbeat.".formatted(unnumbered));
    }
    var broken = named(offered, kept.given(), line -> !Quantities.isPieces(line.quantity()));
    if (!broken.isEmpty()) {
      return Ruling.hold(
          RULE,
          ReasonCode.QUANTITY_NOT_WHOLE,
          "Webshipper takes whole pieces only. Correct the quantity in Rackbeat on %s."
              .formatted(broken));
    }
    return mapped(offered, kept.given(), lists);
  }

  private static Ruling<List<dk.rackship.webshipper.OrderLine>> mapped(
      List<OrderLine> offered, List<OrderLine> kept, ReferenceLists lists) {
    return Ruling.pass(
        RULE,
        "%d of %d lines are sent.".formatted(kept.size(), offered.size()),
        kept.stream().map(line -> LineMapping.of(line, lists)).toList());
  }

  private static String named(
      List<OrderLine> offered, List<OrderLine> kept, Predicate<OrderLine> wrong) {
    return kept.stream()
        .filter(wrong)
        .map(line -> name(offered.indexOf(line) + 1, line))
        .collect(Collectors.joining(", "));
  }

  private static String name(int place, OrderLine line) {
    return line.itemNumber()
        .map(
            sku ->
                "line %d (SKU %s, quantity %s)"
                    .formatted(place, sku, line.quantity().toPlainString()))
        .orElse("line " + place);
  }
}
