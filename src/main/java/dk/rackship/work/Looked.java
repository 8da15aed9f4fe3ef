package dk.rackship.work;

/**
 * What a look found.
 *
 * @param recording writes what is to be remembered; runs in the transaction that settles the item
 */
public record Looked(Outcome outcome, Runnable recording) {
  /** Nothing to remember. */
  public static Looked at(Outcome outcome) {
    return new Looked(outcome, () -> {});
  }
}
