package dk.rackship.work;

import dk.rackship.connection.ConnectionId;
import java.util.List;
import java.util.Optional;

/** Knows what the subjects are and what to do about them. */
public interface Handler {
  /**
   * Makes ready for looks at these items: reads, in one go, what they share. Called by the one
   * server that leases the connection.
   */
  Batch open(ConnectionId connection, List<WorkItem> items);

  /** Looks at some items of one connection, on many threads at once. */
  interface Batch {
    /**
     * What a look at this item may do at a vendor from now on. Stored before the look begins; a
     * later look finds it in {@link WorkItem#intent}.
     */
    Optional<String> intent(WorkItem item);

    /** Looks: no transaction is active. Throws only where something broke. */
    Looked look(WorkItem item);

    /** What to remember of a look that broke, or whose recording did. */
    Looked broke(WorkItem item);
  }
}
