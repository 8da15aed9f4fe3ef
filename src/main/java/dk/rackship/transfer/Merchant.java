package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import dk.rackship.connection.WebshipperLogin;
import java.time.Instant;

/**
 * Whose orders are looked at: the settings of now and the logins.
 *
 * @param movingSince what was booked or created before this moment does not move by itself
 */
record Merchant(
    ConnectionId connection,
    Settings settings,
    ReferenceLists lists,
    Instant movingSince,
    RackbeatLogin rackbeat,
    WebshipperLogin webshipper) {

  /** The same merchant, for an order that is already in a channel. */
  Merchant forOrderIn(String channel) {
    return new Merchant(
        connection, settings.forOrderIn(channel), lists, movingSince, rackbeat, webshipper);
  }
}
