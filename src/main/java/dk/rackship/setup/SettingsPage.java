package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.Installations;
import dk.rackship.connection.PublicUrl;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.vendor.VendorFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The merchant's page: its address, and Rackbeat's knowledge of it. */
@ApplicationScoped
class SettingsPage {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsPage.class);
  private final PublicUrl publicUrl;
  private final Connections connections;
  private final Installations installations;
  private final Rackbeat rackbeat;

  @Inject
  SettingsPage(
      PublicUrl publicUrl,
      Connections connections,
      Installations installations,
      Rackbeat rackbeat) {
    this.publicUrl = publicUrl;
    this.connections = connections;
    this.installations = installations;
    this.rackbeat = rackbeat;
  }

  String link(SettingsKey key) {
    return publicUrl.settingsLink(key.secret());
  }

  /**
   * Tells Rackbeat which page to open, where the app store made the connection. A refusal is no
   * hindrance: the link works without it.
   */
  void announce(ConnectionId id, SettingsKey key) {
    var installation = installations.of(id);
    var login = connections.find(id).flatMap(connections::rackbeatLogin);
    if (installation.isPresent() && login.isPresent()) {
      tell(login.get(), installation.get().appSlug(), link(key));
    }
  }

  private void tell(RackbeatLogin login, String appSlug, String link) {
    try {
      rackbeat.setSettingsUrl(login, appSlug, link);
    } catch (VendorFailure.Rejected | VendorFailure.Forbidden e) {
      LOG.warn("Settings page not taken by Rackbeat connection={}", login.connection(), e);
    }
  }
}
