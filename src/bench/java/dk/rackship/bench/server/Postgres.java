package dk.rackship.bench.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A real PostgreSQL without anything installed. The library starts it as a test database, which
 * forgets what it promised when the power goes; here it has to be as durable as in production.
 */
public final class Postgres implements Database {
  private final EmbeddedPostgres postgres;
  private final Path data;

  /** Starts it with its files in a folder that does not exist yet. */
  public Postgres(Path data) throws IOException {
    this.data = data;
    postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start();
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "RACKSHIP_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
        "RACKSHIP_DATABASE_USER", "postgres",
        "RACKSHIP_DATABASE_PASSWORD", "postgres");
  }

  @Override
  public OptionalLong pid() throws IOException {
    String first = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
    return OptionalLong.of(Long.parseLong(first.strip()));
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
