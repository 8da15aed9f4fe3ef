package dk.rackship.setup;

/** What is asked does not fit what the connection is now; the message says why. */
public class Conflict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Conflict(String message) {
    super(message);
  }
}
