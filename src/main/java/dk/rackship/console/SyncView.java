package dk.rackship.console;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A synchronisation as the interface shows it. Its counts are of orders: a refresh of the reference
 * lists has none.
 *
 * @param message what went wrong, in words
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
    @Nullable String message) {

  static SyncView of(Sync sync) {
    return new SyncView(
        sync.id(),
        sync.kind(),
        sync.state(),
        0,
        0,
        0,
        0,
        0,
        sync.startedAt(),
        sync.finishedAt().orElse(null),
        sync.message().orElse(null));
  }
}
