package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Connections;
import dk.rackship.connection.EffectiveSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The settings, and what can be chosen for them. Calls no vendor. */
@ApplicationScoped
public class ShowSettings {
  private final Connections connections;
  private final EffectiveSettings effective;

  @Inject
  public ShowSettings(Connections connections, EffectiveSettings effective) {
    this.connections = connections;
    this.effective = effective;
  }

  public SettingsView settings(ConnectionId id) {
    var connection = connections.find(id).orElseThrow();
    var settings = effective.of(connection);
    var problems =
        connections
            .referenceLists(id)
            .map(lists -> SettingsDraft.problems(settings, lists))
            .orElse(List.of());
    return new SettingsView(
        settings, effective.locked(connection), problems, connection.settingsVersion());
  }

  /**
   * Before the lists were read for the first time everything is empty.
   *
   * @param channel for which shipping rates are suggested; empty: the stored one
   */
  public Options options(ConnectionId id, Optional<String> channel) {
    var settings = effective.of(connections.find(id).orElseThrow());
    return connections
        .referenceLists(id)
        .map(lists -> Options.of(channel.orElse(settings.orderChannelId()), lists))
        .orElse(Options.NONE);
  }
}
