package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The one way in: webhooks, timers, syncs by hand and retries all signal. */
@ApplicationScoped
public class Signals {
  private final Signalled items;
  private final Bell bell;

  @Inject
  public Signals(Signalled items, Bell bell) {
    this.items = items;
    this.bell = bell;
  }

  /** Look at this. Durable when it returns, unless it joined the caller's transaction. */
  public void signal(ConnectionId connection, Subject subject) {
    items.signal(connection, subject, new Signal(false, Signal.NOBODY));
    bell.ring(connection);
  }

  /**
   * Look at this, unless it waits for a look already: nothing new is known of it, so what fails
   * goes on backing off.
   */
  public void remind(ConnectionId connection, Subject subject) {
    if (items.remind(connection, subject)) {
      bell.ring(connection);
    }
  }

  /** Look at this, because a person says so. */
  public void byHand(ConnectionId connection, Subject subject) {
    items.signal(connection, subject, new Signal(true, Signal.NOBODY));
    bell.ring(connection);
  }

  /** Look at this, unless it is taken back before anybody begins. */
  public void signal(ConnectionId connection, Subject subject, Signal signal) {
    items.signal(connection, subject, signal);
    bell.ring(connection);
  }

  /**
   * Takes back what this one signalled and nobody has begun to look at. What something else
   * signalled too stays.
   *
   * @param revocableBy as in {@link Signal}
   * @return what nobody is to look at any more
   */
  public List<Subject> takeBack(ConnectionId connection, String revocableBy) {
    return items.takeBack(connection, revocableBy);
  }

  /** No person asks for it any more; what waits is looked at as if by itself. */
  public void nobodyAsks(ConnectionId connection, Subject subject) {
    items.nobodyAsks(connection, subject);
  }
}
