package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.DeadLogins;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Webshipper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * P2: whether the stored logins still work, by the cheapest call of each vendor, and remembers it.
 */
@ApplicationScoped
public class CheckLogins {
  private final Connections connections;
  private final DeadLogins deadLogins;
  private final RecordLogins recording;
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;

  @Inject
  public CheckLogins(
      Connections connections,
      DeadLogins deadLogins,
      RecordLogins recording,
      Rackbeat rackbeat,
      Webshipper webshipper) {
    this.connections = connections;
    this.deadLogins = deadLogins;
    this.recording = recording;
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
  }

  /** What each vendor answered to its login; empty: it works. */
  record Answers(Optional<VendorFailure> rackbeat, Optional<VendorFailure> webshipper) {
    Optional<VendorFailure> failure() {
      return webshipper.or(() -> rackbeat);
    }
  }

  /** Asks both vendors. */
  Answers check(ConnectionId id) {
    var connection = connections.find(id).orElseThrow();
    return new Answers(
        connections.rackbeatLogin(connection).flatMap(this::ask),
        connections.webshipperLogin(connection).flatMap(this::ask));
  }

  /** One call was refused, which by itself is no dead login: asks that vendor, if it is news. */
  public void refused(ConnectionId id, Vendor vendor) {
    var connection = connections.find(id).filter(Connection::hasLogins);
    if (vendor == Vendor.RACKBEAT) {
      connection
          .filter(one -> !one.refused().rackbeat())
          .flatMap(connections::rackbeatLogin)
          .ifPresent(this::ask);
    } else {
      connection
          .filter(one -> !one.refused().webshipper())
          .flatMap(connections::webshipperLogin)
          .ifPresent(this::ask);
    }
  }

  private Optional<VendorFailure> ask(RackbeatLogin login) {
    try {
      rackbeat.self(login);
      recording.works(login);
      return Optional.empty();
    } catch (VendorFailure.LoginRefused e) {
      deadLogins.found(login);
      return Optional.of(e);
    } catch (VendorFailure e) {
      return Optional.of(e);
    }
  }

  private Optional<VendorFailure> ask(WebshipperLogin login) {
    try {
      webshipper.orderChannels(login);
      recording.works(login);
      return Optional.empty();
    } catch (VendorFailure.LoginRefused e) {
      deadLogins.found(login);
      return Optional.of(e);
    } catch (VendorFailure e) {
      return Optional.of(e);
    }
  }
}
