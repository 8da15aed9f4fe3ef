package dk.rackship.mapping;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.rackbeat.OrderLine;
import dk.rackship.words.Sentence;
import java.util.List;
import java.util.Objects;

/** 15: the lines that are sent: goods, of all locations or of exactly the chosen one. */
final class Rule15Location {
  static final String RULE = "15";

  private Rule15Location() {}

  static Ruling<List<OrderLine>> keep(List<OrderLine> offered, RackbeatOrderFacts facts) {
    var goods = offered.stream().filter(Rule15Location::isGoods).toList();
    if (goods.isEmpty()) {
      return none(say("There is no line with goods, so there is nothing to send."));
    }
    var location = facts.settings().transferLocationId();
    return location == null
        ? Ruling.pass(RULE, say("The lines of all locations are sent."), goods)
        : at(location, goods, facts.lists());
  }

  private static Ruling<List<OrderLine>> at(
      String location, List<OrderLine> goods, ReferenceLists lists) {
    var name = Objects.requireNonNull(Text.name(null, location, lists.locations()));
    var kept =
        goods.stream().filter(line -> line.locationNumber().filter(location::equals).isPresent());
    var there = kept.toList();
    return there.isEmpty()
        ? none(
            say(
                "No line is at the location \"%s\" of the setting \"Location\". To have it sent, choose"
                    + " another location and try again.",
                name))
        : Ruling.pass(
            RULE,
            say(
                "%s of %s lines with goods are at the location \"%s\".",
                there.size(), goods.size(), name),
            there);
  }

  /** Not a text, and some pieces of it: a line of zero pieces is nothing to ship. */
  private static boolean isGoods(OrderLine line) {
    var isItem =
        line.itemNumber().isPresent()
            || line.item() != null
            || "product".equals(line.childType())
            || "lot".equals(line.childType());
    return isItem && line.quantity().signum() != 0;
  }

  private static Ruling<List<OrderLine>> none(Sentence message) {
    return Ruling.skip(RULE, ReasonCode.NO_LINES_AT_LOCATION, message);
  }
}
