package dk.rackship.ops;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the server, in UTC; everything else is given it. */
@ApplicationScoped
public class ClockProducer {
  @Produces
  public Clock clock() {
    return Clock.systemUTC();
  }
}
