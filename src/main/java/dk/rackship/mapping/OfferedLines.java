package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.webshipper.Order;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of a Webshipper order that become lines in Rackbeat: those with any pieces. */
final class OfferedLines {
  static final String RULE = "lines";

  private OfferedLines() {}

  static List<OfferedLine> of(Order order) {
    var all = order.attributes().orderLines();
    return IntStream.range(0, all.size())
        .mapToObj(i -> new OfferedLine(i + 1, all.get(i)))
        .filter(offered -> offered.line().pieces().signum() != 0)
        .toList();
  }

  /** Rackbeat takes no order without lines. */
  static Ruling<Void> check(Order order, List<OfferedLine> offered) {
    return offered.isEmpty()
        ? Ruling.nothing(
            RULE,
            say("The order has no lines in Webshipper, so there is nothing to create in Rackbeat."))
        : Ruling.pass(
            RULE,
            say(
                "%s of %s lines come along.",
                offered.size(), order.attributes().orderLines().size()));
  }
}
