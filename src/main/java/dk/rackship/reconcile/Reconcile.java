package dk.rackship.reconcile;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.setup.CheckLogins;
import dk.rackship.setup.Disconnect;
import dk.rackship.setup.FirstSync;
import dk.rackship.setup.RefreshLists;
import dk.rackship.setup.Subscriptions;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.work.Signals;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares one connection with both vendors: signals what changed, mends the webhooks. */
@ApplicationScoped
public class Reconcile {
  private static final Logger LOG = LoggerFactory.getLogger(Reconcile.class);
  private static final Duration LISTS_LAST = Duration.ofHours(1);

  private final Connections connections;
  private final Rounds rounds;
  private final Signals signals;
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;
  private final Subscriptions subscriptions;
  private final RefreshLists refreshLists;
  private final FirstSync firstSync;
  private final CheckLogins checkLogins;
  private final Disconnect disconnect;
  private final Clock clock;

  @Inject
  public Reconcile(
      Connections connections,
      Rounds rounds,
      Signals signals,
      Rackbeat rackbeat,
      Webshipper webshipper,
      Subscriptions subscriptions,
      RefreshLists refreshLists,
      FirstSync firstSync,
      CheckLogins checkLogins,
      Disconnect disconnect,
      Clock clock) {
    this.connections = connections;
    this.rounds = rounds;
    this.signals = signals;
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
    this.subscriptions = subscriptions;
    this.refreshLists = refreshLists;
    this.firstSync = firstSync;
    this.checkLogins = checkLogins;
    this.disconnect = disconnect;
    this.clock = clock;
  }

  /** One round. A vendor that fails costs this round, and nobody else's. */
  void reconcile(ConnectionId id) {
    try {
      connections.find(id).ifPresent(this::reconcile);
    } catch (VendorFailure.LoginRefused refused) {
      checkLogins.refused(id, refused.vendor());
    } catch (VendorFailure failure) {
      LOG.info("Reconciliation waits connection={} because={}", id, failure.getMessage());
    } catch (RuntimeException e) {
      LOG.error("Reconciliation broke connection={}", id, e);
    }
  }

  private void reconcile(Connection connection) {
    switch (connection.status()) {
      case SYNCING -> firstSync.resume(connection.id());
      case ACTIVE -> round(connection);
      case SETUP, PAUSED -> keepUp(connection.id());
      case DISCONNECTED -> disconnect.finish(connection.id());
      case RECONNECT -> {} // its merchant is to act
    }
  }

  private void round(Connection connection) {
    var began = clock.instant();
    var since = rounds.changedSince(connection.id()).orElse(began);
    connections.rackbeatLogin(connection).ifPresent(login -> lookAtRackbeat(login, since));
    connections.webshipperLogin(connection).ifPresent(login -> lookAtWebshipper(login, since));
    rounds.done(connection.id(), began);
    keepUp(connection.id());
  }

  /** What is done for one whose orders do not move, too. */
  private void keepUp(ConnectionId id) {
    subscriptions.check(id);
    refreshOldLists(id);
  }

  private void lookAtRackbeat(RackbeatLogin login, Instant since) {
    rackbeat.ordersChangedSince(login, since).stream()
        .filter(order -> order.isBooked() || order.isCancelled())
        .forEach(order -> signal(login.connection(), SubjectKind.RACKBEAT_ORDER, order.number()));
  }

  private void lookAtWebshipper(WebshipperLogin login, Instant since) {
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

  private void refreshOldLists(ConnectionId id) {
    var oldest = clock.instant().minus(LISTS_LAST);
    if (connections.referenceLists(id).filter(l -> l.refreshedAt().isAfter(oldest)).isEmpty()) {
      refreshLists.refresh(id);
    }
  }
}
