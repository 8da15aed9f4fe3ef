package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.Connections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From proven logins to a connection whose lists are being read. */
@ApplicationScoped
class MakeConnection {
  private static final Logger LOG = LoggerFactory.getLogger(MakeConnection.class);
  private final RecordConnected recording;
  private final Connections connections;
  private final Subscriptions subscriptions;
  private final FirstSync firstSync;
  private final SettingsPage page;

  @Inject
  MakeConnection(
      RecordConnected recording,
      Connections connections,
      Subscriptions subscriptions,
      FirstSync firstSync,
      SettingsPage page) {
    this.recording = recording;
    this.connections = connections;
    this.subscriptions = subscriptions;
    this.firstSync = firstSync;
    this.page = page;
  }

  Connected make(Proven proven) {
    var left = connections.ofRackbeatAccount(proven.rackbeatAccountId()).filter(proven::switches);
    var key = SettingsKey.random();
    var id = recorded(proven, key).id();
    left.ifPresent(subscriptions::remove);
    LOG.info("Connected connection={}", id);
    subscriptions.check(id);
    firstSync.start(id);
    page.announce(id, key);
    return new Connected(
        connections.find(id).orElseThrow(),
        page.link(key),
        Optional.ofNullable(proven.installation()).flatMap(one -> one.redirectTo()));
  }

  // Two at once for one account: the database's unique key lets one in, the other finds it.
  private Connection recorded(Proven proven, SettingsKey key) {
    try {
      return recording.record(proven, key);
    } catch (PersistenceException e) {
      if (connections.ofRackbeatAccount(proven.rackbeatAccountId()).isEmpty()) {
        throw e;
      }
      return recording.record(proven, key);
    }
  }
}
