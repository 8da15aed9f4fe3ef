package dk.rackship.mapping;

import dk.rackship.words.Sentence;

/**
 * What one rule says about one order, as the preview shows it.
 *
 * @param rule the setup guide's number, {@code lines} for what is asked of every line, or {@code
 *     state} for what the order has come to
 * @param message one sentence for the merchant; no personal data
 */
public record Verdict(String rule, Kind kind, Sentence message) {
  public Verdict {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("a verdict needs a rule");
    }
  }

  /** Whether the rule lets the order through. */
  public enum Kind {
    PASS,
    STOP,
    /** The rule has nothing to say about this order. */
    NOT_APPLICABLE
  }
}
