package dk.rackship.connection;

/** Setting 13: which way orders are created. */
public enum OrderTransfer {
  BOTH_WAYS,
  RACKBEAT_TO_WEBSHIPPER,
  WEBSHIPPER_TO_RACKBEAT;

  /** Whether Rackbeat's orders are created in Webshipper. */
  public boolean toWebshipper() {
    return this != WEBSHIPPER_TO_RACKBEAT;
  }

  /** Whether Webshipper's orders are created in Rackbeat. */
  public boolean toRackbeat() {
    return this != RACKBEAT_TO_WEBSHIPPER;
  }
}
