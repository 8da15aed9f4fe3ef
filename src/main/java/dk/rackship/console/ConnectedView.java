package dk.rackship.console;

import org.jspecify.annotations.Nullable;

/**
 * The answer to connecting.
 *
 * @param settingsLink opens the settings page; said only now
 * @param redirectTo where the merchant's browser goes next; null: to the settings link
 */
public record ConnectedView(
    ConnectionView connection, String settingsLink, @Nullable String redirectTo) {
  @Override
  public String toString() {
    return "ConnectedView[" + connection.id() + "]";
  }
}
