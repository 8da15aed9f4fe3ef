package dk.rackship.work;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a failing subject waits: seconds first, hours later, about 24 hours in all. */
final class BackOff {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(40),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4),
          Duration.ofHours(8),
          Duration.ofHours(8));

  private BackOff() {}

  /** The pause after so many failures; empty: it has been tried long enough. */
  static Optional<Duration> after(int failures) {
    return failures <= PAUSES.size() ? Optional.of(PAUSES.get(failures - 1)) : Optional.empty();
  }
}
