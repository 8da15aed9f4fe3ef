package dk.rackship.connection;

/** A password, token or key: never printed, never serialised by accident. */
public final class Secret {
  private final String value;

  public Secret(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a secret is blank");
    }
    this.value = value;
  }

  /** The clear text, for the one place that sends or encrypts it. */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && secret.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "Secret[****]";
  }
}
