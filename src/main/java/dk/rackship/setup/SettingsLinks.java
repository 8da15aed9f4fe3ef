package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings links: one at a time per connection. */
@ApplicationScoped
public class SettingsLinks {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsLinks.class);
  private final RecordStatus recording;
  private final SettingsPage page;

  @Inject
  public SettingsLinks(RecordStatus recording, SettingsPage page) {
    this.recording = recording;
    this.page = page;
  }

  /**
   * A new link; the one before it ends. Rackbeat is told where it opens the page itself: where it
   * does not answer, that is thrown, and may be repeated.
   */
  public String renew(ConnectionId id) {
    var key = SettingsKey.random();
    recording.settingsKey(id, key);
    LOG.info("Settings link renewed connection={}", id);
    page.announce(id, key);
    return page.link(key);
  }
}
