package dk.rackship.transfer;

import java.time.Instant;

/**
 * When a transfer began, and where it stands now.
 *
 * @param at UTC
 */
public record Creation(Instant at, TransferState state) {}
