package dk.rackship.work;

/**
 * How something is signalled.
 *
 * @param byHand a person asks
 * @param revocableBy who may take it back while nobody has begun to look; empty: nobody
 */
public record Signal(boolean byHand, String revocableBy) {
  static final String NOBODY = "";
  private static final int LONGEST = 32;

  public Signal {
    if (revocableBy.length() > LONGEST) {
      throw new IllegalArgumentException("too long to be remembered");
    }
  }
}
