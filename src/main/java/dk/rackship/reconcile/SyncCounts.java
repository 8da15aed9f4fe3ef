package dk.rackship.reconcile;

/**
 * How far the orders of a synchronisation are. Each is counted once; those that are still to be
 * looked at in {@code found} and {@code waiting} only.
 *
 * @param found what lies in the range, before any rule
 * @param alreadyLinked of these, what had its counterpart when it was found
 * @param transferred of the others, what has it now
 * @param skipped what a rule, or nothing to be done, left out
 * @param failed what needs the merchant, or failed and is tried again
 * @param waiting what is still to be looked at
 */
public record SyncCounts(
    int found, int alreadyLinked, int transferred, int skipped, int failed, int waiting) {
  static final SyncCounts NONE = new SyncCounts(0, 0, 0, 0, 0, 0);

  SyncCounts plus(SyncCounts more) {
    return new SyncCounts(
        found + more.found,
        alreadyLinked + more.alreadyLinked,
        transferred + more.transferred,
        skipped + more.skipped,
        failed + more.failed,
        waiting + more.waiting);
  }
}
