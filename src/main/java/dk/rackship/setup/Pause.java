package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops and restarts a connection's work; what happens at the vendors is noted all the same. */
@ApplicationScoped
public class Pause {
  private static final Logger LOG = LoggerFactory.getLogger(Pause.class);
  private final RecordStatus recording;
  private final FirstSync firstSync;

  @Inject
  public Pause(RecordStatus recording, FirstSync firstSync) {
    this.recording = recording;
    this.firstSync = firstSync;
  }

  /** Throws {@link Conflict} where it is disconnected. */
  public Connection pause(ConnectionId id) {
    var connection = recording.paused(id);
    LOG.info("Paused connection={}", id);
    return connection;
  }

  /** Work goes on where it stopped. Does nothing to a connection that is not paused. */
  public Connection resume(ConnectionId id) {
    var connection = recording.resumed(id);
    if (connection.status() == ConnectionStatus.SYNCING) {
      firstSync.start(id);
    }
    LOG.info("Resumed connection={} status={}", id, connection.status());
    return connection;
  }
}
