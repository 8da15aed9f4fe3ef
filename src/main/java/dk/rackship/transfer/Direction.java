package dk.rackship.transfer;

/** Which way an order was created. */
public enum Direction {
  RACKBEAT_TO_WEBSHIPPER,
  WEBSHIPPER_TO_RACKBEAT
}
