package dk.rackship.mapping;

/**
 * What one rule says about one order, as the preview shows it.
 *
 * @param rule the setup guide's number, or {@code lines} for what is asked of every line
 * @param message one sentence for the merchant; no personal data
 */
public record Verdict(String rule, Kind kind, String message) {
  public Verdict {
    if (rule.isBlank() || message.isBlank()) {
      throw new IllegalArgumentException("a verdict needs a rule and a sentence");
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
