package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads all reference lists anew, and remembers them. */
@ApplicationScoped
public class RefreshLists {
  private static final Logger LOG = LoggerFactory.getLogger(RefreshLists.class);
  private final Connections connections;
  private final ReadLists read;
  private final RecordLists recording;
  private final CheckLogins checkLogins;

  @Inject
  public RefreshLists(
      Connections connections, ReadLists read, RecordLists recording, CheckLogins checkLogins) {
    this.connections = connections;
    this.read = read;
    this.recording = recording;
    this.checkLogins = checkLogins;
  }

  /**
   * Throws {@code VendorFailure} where a vendor does not give its lists; then the ones before stay.
   * Throws {@link Conflict} where the connection is disconnected.
   */
  public ReferenceLists refresh(ConnectionId id) {
    return refresh(id, step -> {});
  }

  /** The same, saying what it does as it goes. */
  ReferenceLists refresh(ConnectionId id, Consumer<Sentence> progress) {
    try {
      var lists = read.read(Logins.of(connections, id), progress);
      recording.record(id, lists);
      LOG.info("Reference lists read connection={}", id);
      return lists;
    } catch (VendorFailure.LoginRefused e) {
      checkLogins.refused(id, e.vendor());
      throw e;
    }
  }
}
