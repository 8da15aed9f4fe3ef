package dk.rackship.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser and its driver, as they are found on this machine. */
record Installed(Path browser, Path driver) {
  private static final String PATH = System.getenv().getOrDefault("PATH", "");

  static Optional<Installed> find() {
    return program("chromium", "google-chrome")
        .flatMap(browser -> program("chromedriver").map(driver -> new Installed(browser, driver)));
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(name -> folders().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<String> folders() {
    return Stream.concat(Stream.of(PATH.split(File.pathSeparator)), Stream.of("/usr/bin"));
  }
}
