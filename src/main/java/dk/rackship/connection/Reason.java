package dk.rackship.connection;

/**
 * A reason with its sentence.
 *
 * @param code the fixed word
 * @param message one sentence for the merchant: what is so, and what to do about it; no personal
 *     data
 */
public record Reason(ReasonCode code, String message) {
  private static final int LONGEST = 500;

  public Reason {
    if (message.isBlank()) {
      throw new IllegalArgumentException("a reason needs a sentence");
    }
    if (message.length() > LONGEST) {
      message = message.substring(0, LONGEST);
    }
  }
}
