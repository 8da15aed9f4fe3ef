package dk.rackship.bench.server;

import java.nio.file.Path;

/**
 * What a server runs from and writes to.
 *
 * @param jar the packaged server
 * @param work a folder of its own: data, log and the unpacked server
 */
public record ServerFolder(Path jar, Path work) {

  /** What the server printed, of all its starts. */
  public Path log() {
    return work.resolve("server.log");
  }

  Path data() {
    return work.resolve("data");
  }

  // A folder of its own for every start: a killed server leaves its own one behind.
  Path unpacked() {
    return work.resolve("server-" + System.nanoTime());
  }
}
