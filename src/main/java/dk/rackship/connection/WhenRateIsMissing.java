package dk.rackship.connection;

/** What happens to an order for which setting 2 finds no shipping rate. */
public enum WhenRateIsMissing {
  SEND_WITHOUT_RATE,
  HOLD
}
