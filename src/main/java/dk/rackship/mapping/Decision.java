package dk.rackship.mapping;

import java.util.List;
import java.util.function.Supplier;

/**
 * What the rules say about an order.
 *
 * @param verdicts one of every rule, in the order in which they are asked, also of those after the
 *     one that stopped the order
 * @param result what follows from the first rule that stops, or the document to send
 */
public record Decision(List<Verdict> verdicts, Result result) {
  public Decision {
    verdicts = List.copyOf(verdicts);
  }

  /** The first of the rulings that stops decides; where none does, what is to be made. */
  static Decision of(List<? extends Ruling<?>> rulings, Supplier<Result> made) {
    var end = rulings.stream().flatMap(ruling -> ruling.ending().stream()).findFirst();
    return new Decision(rulings.stream().map(Ruling::verdict).toList(), end.orElseGet(made));
  }
}
