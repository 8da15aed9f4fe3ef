package dk.rackship.reconcile;

import dk.rackship.connection.Connection;
import dk.rackship.vendor.Vendor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Has the changes at a vendor read that were not read before. The cursor moves once they are all
 * durable signals: a reading that breaks, or a server that dies, repeats them and loses none.
 */
@ApplicationScoped
public class CatchUp {
  private final Cursors cursors;
  private final Clock clock;

  @Inject
  public CatchUp(Cursors cursors, Clock clock) {
    this.cursors = cursors;
    this.clock = clock;
  }

  /**
   * Does nothing for a connection whose orders do not move yet.
   *
   * @param signalling signals what changed at or after the moment that it is given
   */
  void with(Connection connection, Vendor vendor, Consumer<Instant> signalling) {
    var began = clock.instant();
    connection
        .movingSince()
        .flatMap(moving -> cursors.of(connection.id(), vendor).map(cursor -> later(cursor, moving)))
        .ifPresent(
            since -> {
              signalling.accept(since);
              cursors.move(connection.id(), vendor, began);
            });
  }

  /** Nothing from before the settings were valid moves by itself, so it need not be read (I3). */
  private static Instant later(Instant cursor, Instant moving) {
    var first = moving.minus(Cursors.OVERLAP);
    return cursor.isBefore(first) ? first : cursor;
  }
}
