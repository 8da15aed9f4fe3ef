package dk.rackship.transfer;

import dk.rackship.connection.ReasonCode;
import dk.rackship.words.Sentence;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that happened to a transfer.
 *
 * @param at UTC
 * @param state where it stood then
 * @param message in words
 * @param attempt which failed attempt this was
 * @param vendor who answered it, where an answer was the cause
 * @param vendorStatus with which HTTP status
 */
public record TransferEvent(
    Instant at,
    TransferState state,
    Optional<ReasonCode> reason,
    Sentence message,
    Optional<Integer> attempt,
    Optional<String> vendor,
    Optional<Integer> vendorStatus) {}
