package dk.rackship.bench.server;

import java.util.Map;
import java.util.OptionalLong;

/** The embedded database in the server's data folder: what the server uses when told nothing. */
public final class H2File implements Database {

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public OptionalLong pid() {
    return OptionalLong.empty();
  }

  @Override
  public void close() {
    // It ends with the server.
  }
}
