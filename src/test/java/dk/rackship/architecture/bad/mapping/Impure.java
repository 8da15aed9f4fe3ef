package dk.rackship.architecture.bad.mapping;

import java.time.Clock;

/** A rule that reads the clock and keeps state. */
public final class Impure {
  private final Clock clock = Clock.systemUTC();
  int calls;

  boolean isLate() {
    return clock.millis() > ++calls;
  }
}
