package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.vendor.VendorFailure;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first reading of all lists (I3): a connection is {@code SYNCING} while it lasts, with a
 * sentence that says how far it is or why it waits, and {@code SETUP} or {@code ACTIVE} after it.
 */
@ApplicationScoped
public class FirstSync {
  private static final Logger LOG = LoggerFactory.getLogger(FirstSync.class);
  private final RefreshLists lists;
  private final RecordStatus recording;

  @Resource(lookup = "java:comp/DefaultManagedExecutorService")
  private ManagedExecutorService background;

  @Inject
  @SuppressWarnings("NullAway.Init") // the server fills the resource
  public FirstSync(RefreshLists lists, RecordStatus recording) {
    this.lists = lists;
    this.recording = recording;
  }

  /** Begins in the background. */
  void start(ConnectionId id) {
    background.execute(() -> resume(id));
  }

  /**
   * Reads the lists, now. Where a vendor does not give them, the connection stays {@code SYNCING}
   * and says why; call it again later.
   */
  public void resume(ConnectionId id) {
    try {
      lists.refresh(id, step -> recording.syncing(id, step));
    } catch (Conflict e) {
      LOG.info("First sync is not wanted any more connection={}", id, e);
    } catch (VendorFailure e) {
      LOG.warn("First sync waits connection={} vendor={}", id, e.vendor(), e);
      recording.syncing(id, e.sentence().then(say("The first sync is tried again by itself.")));
    } catch (RuntimeException e) {
      LOG.error("First sync broke connection={}", id, e);
      recording.syncing(id, say("The first sync broke off. It is tried again by itself."));
    }
  }
}
