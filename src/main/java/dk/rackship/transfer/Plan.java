package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.mapping.Verdict;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a look would do next: decided from what both sides say now, and nothing of it done yet. A
 * preview shows it; a look carries it out.
 *
 * @param carryOut calls the vendors, at most for the one thing that is missing
 */
record Plan(Decided decided, Supplier<Looked> carryOut) {
  /** There is nothing to do, and nothing to remember. */
  static Plan nothing() {
    return new Plan(Decided.nothing(), () -> Looked.at(new Outcome.Done()));
  }

  /**
   * The decision in the interface's words.
   *
   * @param reason why it stops, or a note that stops nothing
   * @param rules every rule's verdict, in the order in which they are asked; empty where none is
   * @param document what would leave, in the receiving vendor's words
   */
  record Decided(
      Kind kind, Optional<Reason> reason, List<Verdict> rules, Optional<Object> document) {
    static Decided nothing() {
      return new Decided(Kind.NOTHING, Optional.empty(), List.of(), Optional.empty());
    }

    /** Something leaves. */
    static Decided doing(Kind kind, List<Verdict> rules, Object document) {
      return new Decided(kind, Optional.empty(), rules, Optional.of(document));
    }

    /** Nothing leaves, for this reason. */
    static Decided because(Kind kind, Reason reason, List<Verdict> rules) {
      return new Decided(kind, Optional.of(reason), rules, Optional.empty());
    }
  }

  /** The words of the interface. */
  enum Kind {
    CREATE,
    UPDATE,
    SHIP,
    SKIP,
    HOLD,
    NOTHING
  }
}
