package dk.rackship.vendor;

/** What a call is for: it decides what a refusal means. */
enum CallKind {
  READ,
  /** May have happened, even when no answer came. */
  WRITE,
  /** The cheap call that shows whether a login works. */
  PROOF,
  /** The exchange of a password for a token. */
  TOKEN;

  boolean isAboutTheLogin() {
    return this == PROOF || this == TOKEN;
  }
}
