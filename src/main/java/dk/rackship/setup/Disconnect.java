package dk.rackship.setup;

import dk.rackship.connection.AppUninstalled;
import dk.rackship.connection.ConnectionId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends a connection: our webhooks, the secrets and the work go; the links stay for a reinstall. */
@ApplicationScoped
public class Disconnect {
  private static final Logger LOG = LoggerFactory.getLogger(Disconnect.class);
  private final Subscriptions subscriptions;
  private final RecordDisconnected recording;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService background;

  @Inject
  @SuppressWarnings("NullAway.Init") // the server fills the resource
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
    LOG.info("Disconnected connection={} purged={}", id, purge);
    if (purge) {
      subscriptions.remove(id);
      recording.purge(id);
    } else {
      finish(id);
    }
  }

  /** The links were kept for a reinstall; after the retention time everything of it goes. */
  public void forget(ConnectionId id, Instant overBefore) {
    if (recording.purge(id, overBefore)) {
      LOG.info("Purged after the retention time connection={}", id);
    }
  }

  /** I1: it is over when this returns; the vendors are told after that. */
  void uninstalled(@Observes AppUninstalled event) {
    var id = event.connection();
    recording.stop(id);
    LOG.info("App removed in Rackbeat, disconnected connection={}", id);
    background.execute(() -> finishQuietly(id));
  }

  private void finishQuietly(ConnectionId id) {
    try {
      finish(id);
    } catch (RuntimeException e) {
      LOG.error("Disconnecting broke off, reconciliation ends it connection={}", id, e);
    }
  }

  /**
   * What is left to do for a disconnected connection: its work and our webhooks go, and then the
   * logins that were needed for it. May be repeated, and is, where a vendor is away.
   */
  public void finish(ConnectionId id) {
    recording.forgetWork(id);
    recording.finish(id, subscriptions.remove(id));
  }
}
