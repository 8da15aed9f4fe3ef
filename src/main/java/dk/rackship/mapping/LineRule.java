package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.rackbeat.OrderLine;
import dk.rackship.words.Sentence;
import java.util.List;
import java.util.function.Predicate;

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
      return Ruling.notApplicable(RULE, say("There is no line to look at."));
    }
    var unnumbered = named(offered, kept.given(), line -> line.itemNumber().isEmpty());
    if (!unnumbered.isEmpty()) {
      return Ruling.hold(
          RULE,
          ReasonCode.SKU_MISSING,
          say(
              "No item number on %s. Give the item a number in Rackbeat.",
              Sentence.list(unnumbered)));
    }
    var broken = named(offered, kept.given(), line -> !Quantities.isPieces(line.quantity()));
    if (!broken.isEmpty()) {
      return Ruling.hold(
          RULE,
          ReasonCode.QUANTITY_NOT_WHOLE,
          say(
              "Webshipper takes whole pieces only. Correct the quantity in Rackbeat on %s.",
              Sentence.list(broken)));
    }
    return mapped(offered, kept.given(), lists);
  }

  private static Ruling<List<dk.rackship.webshipper.OrderLine>> mapped(
      List<OrderLine> offered, List<OrderLine> kept, ReferenceLists lists) {
    return Ruling.pass(
        RULE,
        say("%s of %s lines are sent.", kept.size(), offered.size()),
        kept.stream().map(line -> LineMapping.of(line, lists)).toList());
  }

  private static List<Sentence> named(
      List<OrderLine> offered, List<OrderLine> kept, Predicate<OrderLine> wrong) {
    return kept.stream().filter(wrong).map(line -> name(offered.indexOf(line) + 1, line)).toList();
  }

  private static Sentence name(int place, OrderLine line) {
    return line.itemNumber()
        .map(
            sku ->
                say("line %s (SKU %s, quantity %s)", place, sku, line.quantity().toPlainString()))
        .orElse(say("line %s", place));
  }
}
