package dk.rackship.console;

import dk.rackship.reconcile.ShowSync;
import dk.rackship.reconcile.Sync;
import dk.rackship.reconcile.SyncKind;
import dk.rackship.reconcile.SyncState;
import dk.rackship.words.Sentence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A synchronisation as the interface shows it. Its counts are of orders: a refresh of the reference
 * lists has none.
 *
 * @param found what lies in the range, before any rule
 * @param transferred of those that had no counterpart, what has it now
 * @param alreadyLinked what had its counterpart when it was found
 * @param skipped what a rule, or nothing to be done, left out
 * @param failed what needs the merchant, or failed and is tried again
 * @param message how far it is, why it waits or what went wrong, in words
 */
public record SyncView(
    String id,
    SyncKind kind,
    SyncState state,
    int found,
    int transferred,
    int alreadyLinked,
    int skipped,
    int failed,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Sentence message) {

  static SyncView of(Sync sync, ShowSync.Shown shown) {
    return new SyncView(
        sync.id(),
        sync.kind(),
        sync.state(),
        shown.counts().found(),
        shown.counts().transferred(),
        shown.counts().alreadyLinked(),
        shown.counts().skipped(),
        shown.counts().failed(),
        sync.startedAt(),
        sync.finishedAt().orElse(null),
        shown.message().orElse(null));
  }
}
