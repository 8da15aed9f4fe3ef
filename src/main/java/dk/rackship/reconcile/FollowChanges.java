package dk.rackship.reconcile;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.transfer.OpenLinks;
import dk.rackship.vendor.Vendor;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Signals;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Signals what changed at a vendor since the last time. Throws {@code VendorFailure}. */
@ApplicationScoped
public class FollowChanges {
  private final Connections connections;
  private final CatchUp catchUp;
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;
  private final Signals signals;
  private final OpenLinks openLinks;

  @Inject
  public FollowChanges(
      Connections connections,
      CatchUp catchUp,
      Rackbeat rackbeat,
      Webshipper webshipper,
      Signals signals,
      OpenLinks openLinks) {
    this.connections = connections;
    this.catchUp = catchUp;
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
    this.signals = signals;
    this.openLinks = openLinks;
  }

  void inRackbeat(Connection connection) {
    connections
        .rackbeatLogin(connection)
        .ifPresent(
            login ->
                catchUp.with(connection, Vendor.RACKBEAT, since -> signalRackbeat(login, since)));
  }

  void inWebshipper(Connection connection) {
    connections
        .webshipperLogin(connection)
        .ifPresent(
            login ->
                catchUp.with(
                    connection, Vendor.WEBSHIPPER, since -> signalWebshipper(login, since)));
  }

  /** What no list of changes shows. */
  void inOpenLinks(ConnectionId id) {
    openLinks.remind(id);
  }

  private void signalRackbeat(RackbeatLogin login, Instant since) {
    rackbeat.ordersChangedSince(login, since).stream()
        .filter(change -> !change.isDraft())
        .forEach(change -> signal(login.connection(), SubjectKind.RACKBEAT_ORDER, change.number()));
  }

  private void signalWebshipper(WebshipperLogin login, Instant since) {
    webshipper
        .ordersChangedSince(login, since)
        .forEach(order -> signal(login.connection(), SubjectKind.WEBSHIPPER_ORDER, order.id()));
    webshipper
        .shipmentsCreatedSince(login, since)
        .forEach(
            shipment -> signal(login.connection(), SubjectKind.WEBSHIPPER_SHIPMENT, shipment.id()));
  }

  private void signal(ConnectionId connection, SubjectKind kind, String id) {
    signals.signal(connection, new Subject(kind, id));
  }
}
