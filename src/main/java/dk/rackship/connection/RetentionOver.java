package dk.rackship.connection;

import java.time.Instant;

/**
 * CDI event: what people were shown of a connection is not kept from before a moment. An observer
 * deletes a portion, in a transaction of its own, and tells how much it was; the event is fired
 * again until every observer's portion is the last.
 */
public final class RetentionOver {
  /** So many rows at most go in one transaction. */
  public static final int PORTION = 500;

  private final ConnectionId connection;
  private final Instant before;
  private boolean unfinished;

  public RetentionOver(ConnectionId connection, Instant before) {
    this.connection = connection;
    this.before = before;
  }

  public ConnectionId connection() {
    return connection;
  }

  /** UTC. */
  public Instant before() {
    return before;
  }

  /** So many rows are done; a full portion is not the last. */
  public void done(int rows) {
    unfinished |= rows >= PORTION;
  }

  /** Whether something of that age may be left. */
  public boolean isUnfinished() {
    return unfinished;
  }
}
