package dk.rackship.mapping;

import dk.rackship.rackbeat.CustomerDraft;

/** Whose the order becomes in Rackbeat. */
public sealed interface WhichCustomer {

  /**
   * A customer that Rackbeat has.
   *
   * @param number its primary key
   */
  record Existing(String number) implements WhichCustomer {}

  /** One that is to be created first. */
  record New(CustomerDraft draft) implements WhichCustomer {}
}
