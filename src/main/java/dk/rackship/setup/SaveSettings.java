package dk.rackship.setup;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.SettingsSaved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves the settings as a whole; a connection whose settings are complete becomes active. */
@ApplicationScoped
public class SaveSettings {
  private static final Logger LOG = LoggerFactory.getLogger(SaveSettings.class);
  private final RecordSettings recording;
  private final Event<SettingsSaved> saved;

  @Inject
  public SaveSettings(RecordSettings recording, Event<SettingsSaved> saved) {
    this.recording = recording;
    this.saved = saved;
  }

  /**
   * Throws {@link VersionConflict} where another version is stored than the expected one, and
   * {@link InvalidInput} with every wrong field; nothing is changed then.
   */
  public Connection save(ConnectionId id, int expectedVersion, JsonNode document) {
    var connection = recording.save(id, expectedVersion, document);
    LOG.info(
        "Settings saved connection={} version={} status={}",
        id,
        connection.settingsVersion(),
        connection.status());
    saved.fire(new SettingsSaved(id));
    return connection;
  }
}
