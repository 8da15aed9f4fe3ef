package dk.rackship.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which transfers to list; null: no such condition.
 *
 * @param number any number or reference of either side, whole
 * @param since created at or after
 */
public record TransferFilter(
    @Nullable TransferState state,
    @Nullable Direction direction,
    @Nullable String number,
    @Nullable Instant since) {}
