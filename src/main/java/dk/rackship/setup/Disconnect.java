package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a connection: our webhooks, the secrets and the work go; the links stay for a reinstall. */
@ApplicationScoped
public class Disconnect {
  private static final Logger LOG = LoggerFactory.getLogger(Disconnect.class);
  private final Subscriptions subscriptions;
  private final RecordDisconnected recording;

  @Inject
  public Disconnect(Subscriptions subscriptions, RecordDisconnected recording) {
    this.subscriptions = subscriptions;
    this.recording = recording;
  }

  /**
   * A vendor that does not let us remove our webhooks does not hinder it.
   *
   * @param purge whether everything that is stored about it goes too, the links included
   */
  public void disconnect(ConnectionId id, boolean purge) {
    recording.stop(id);
    subscriptions.remove(id);
    recording.record(id, purge);
    LOG.info("Disconnected connection={} purged={}", id, purge);
  }
}
