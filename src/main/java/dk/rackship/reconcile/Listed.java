package dk.rackship.reconcile;

import dk.rackship.transfer.Acquaintance;
import dk.rackship.work.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order that a vendor's list names.
 *
 * @param createdAt null: the vendor does not say
 */
record Listed(Subject subject, @Nullable Instant createdAt, Acquaintance acquaintance) {

  /** What Rackship made itself is nobody's order to fetch. */
  boolean isOurs() {
    return acquaintance == Acquaintance.OURS;
  }

  boolean isLinked() {
    return acquaintance != Acquaintance.UNKNOWN;
  }

  /** Whether all of it is on the other side already, so that nobody has to ask for it. */
  boolean isSettled() {
    return acquaintance == Acquaintance.LINKED;
  }
}
