package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.OrderTransfer;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.vendor.Vendor;
import dk.rackship.work.Subject;
import java.time.Instant;
import java.util.Optional;

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

  /**
   * What a look at this subject may make at a vendor from now on: the order channel, or an order in
   * Rackbeat. Empty: nothing.
   */
  Optional<String> intent(Subject subject) {
    return switch (subject.kind()) {
      case RACKBEAT_ORDER, RACKBEAT_SHIPMENT -> Optional.ofNullable(settings.orderChannelId());
      case WEBSHIPPER_ORDER ->
          Optional.ofNullable(settings.orderTransfer())
              .filter(OrderTransfer::toRackbeat)
              .map(direction -> Vendor.RACKBEAT.name());
      case WEBSHIPPER_SHIPMENT -> Optional.empty();
    };
  }

  /** The same merchant, with the settings that count for what was sent already. */
  Merchant forSent(OrderLink link) {
    var then = settings.forOrderIn(link.orderChannelId(), link.locationId());
    return new Merchant(connection, then, lists, movingSince, rackbeat, webshipper);
  }
}
