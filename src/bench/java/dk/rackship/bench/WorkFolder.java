package dk.rackship.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the servers and databases of a run live. It stands beside the packaged server, because a
 * system's own temporary folder may be held in memory, where a disk costs nothing.
 */
record WorkFolder(Path path) {

  static WorkFolder beside(Path jar) throws IOException {
    Path parent = jar.toAbsolutePath().getParent();
    return new WorkFolder(Files.createTempDirectory(parent, "bench-"));
  }

  Path folder(String name) throws IOException {
    return Files.createDirectories(path.resolve(name));
  }

  void delete() throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(path)) {
      deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : deepestFirst) {
      Files.deleteIfExists(each);
    }
  }
}
