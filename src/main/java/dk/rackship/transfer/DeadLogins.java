package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.vendor.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * P2: a vendor refuses a login for good. The connection waits for its merchant; one alert is
 * raised.
 */
@ApplicationScoped
public class DeadLogins {
  private static final Logger LOG = LoggerFactory.getLogger(DeadLogins.class);
  private final Connections connections;

  @Inject
  public DeadLogins(Connections connections) {
    this.connections = connections;
  }

  static Reason reason(Vendor vendor) {
    return new Reason(
        ReasonCode.LOGIN_REFUSED,
        vendor.displayName() + " refuses the login. Connect it again in the settings.");
  }

  @Transactional
  public void found(ConnectionId id, Vendor vendor) {
    connections
        .lock(id)
        .filter(connection -> connection.status() == ConnectionStatus.ACTIVE)
        .ifPresent(
            connection -> {
              connection.becomes(ConnectionStatus.RECONNECT, reason(vendor).message());
              LOG.error("Login refused, connection must be reconnected connection={}", id);
            });
  }
}
