package dk.rackship.reconcile;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Installations;
import dk.rackship.connection.RetentionOver;
import dk.rackship.setup.Disconnect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes what is older than {@code rackship.retention}: of a connection once a day, by whichever
 * server's turn it is, a portion at a time.
 */
@ApplicationScoped
public class Retention {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final Duration AT_LEAST_EVERY = Duration.ofDays(1);

  private final Rounds rounds;
  private final Installations installations;
  private final Event<RetentionOver> portions;
  private final Disconnect disconnect;
  private final Clock clock;
  private final Duration retention;

  @Inject
  public Retention(
      Rounds rounds,
      Installations installations,
      Event<RetentionOver> portions,
      Disconnect disconnect,
      Clock clock,
      @ConfigProperty(name = "rackship.retention", defaultValue = "P30D") Duration retention) {
    this.rounds = rounds;
    this.installations = installations;
    this.portions = portions;
    this.disconnect = disconnect;
    this.clock = clock;
    this.retention = retention;
  }

  /** Tidies up a connection whose day it is. What breaks is gone on with the next day. */
  void tidy(ConnectionId id) {
    try {
      var every = retention.compareTo(AT_LEAST_EVERY) < 0 ? retention : AT_LEAST_EVERY;
      if (rounds.beginToTidy(id, every)) {
        forget(id, clock.instant().minus(retention));
      }
    } catch (RuntimeException e) {
      LOG.error("Retention broke off connection={}", id, e);
    }
  }

  private void forget(ConnectionId id, Instant before) {
    RetentionOver over;
    do {
      over = new RetentionOver(id, before);
      portions.fire(over);
    } while (over.isUnfinished());
    disconnect.forget(id, before);
  }

  /** What belongs to no connection: installations that were never finished. */
  void tidyUnowned() {
    installations.forgetUnfinished(clock.instant().minus(retention));
  }
}
