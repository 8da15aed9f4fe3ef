package dk.rackship.connection;

/** What a connection may do now. */
public enum ConnectionStatus {
  /** The reference lists are being read for the first time. */
  SYNCING,
  /** The settings are incomplete: nothing moves. */
  SETUP,
  ACTIVE,
  /** A person stopped it: signals come in, work waits. */
  PAUSED,
  /** A vendor refuses the login: signals come in, work waits. */
  RECONNECT,
  DISCONNECTED;

  /** Whether orders move. */
  public boolean moves() {
    return this == ACTIVE;
  }
}
