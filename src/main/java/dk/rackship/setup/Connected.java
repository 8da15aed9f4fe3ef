package dk.rackship.setup;

import dk.rackship.connection.Connection;
import java.util.Optional;

/**
 * A connection was made, or taken up again.
 *
 * @param settingsLink opens its settings page; said only now
 * @param redirectTo where the merchant's browser goes next
 */
public record Connected(Connection connection, String settingsLink, Optional<String> redirectTo) {

  @Override
  public String toString() {
    return "Connected[" + connection.id() + "]";
  }
}
