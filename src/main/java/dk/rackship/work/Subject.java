package dk.rackship.work;

/**
 * One thing to look at.
 *
 * @param id the vendor's key of it
 */
public record Subject(SubjectKind kind, String id) {
  private static final int LONGEST = 60;

  public Subject {
    if (id.isBlank() || id.length() > LONGEST) {
      throw new IllegalArgumentException("not a key of a vendor");
    }
  }

  /** One word for both, for keys and logs. */
  public String key() {
    return kind + ":" + id;
  }
}
