package dk.rackship.sandbox;

/** The body is no JSON object; each simulator answers 400 in its vendor's form. */
public class BadJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, for the caller
   */
  public BadJson(String message) {
    super(message);
  }
}
