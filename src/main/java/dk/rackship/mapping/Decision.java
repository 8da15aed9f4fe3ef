package dk.rackship.mapping;

import java.util.List;

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
}
