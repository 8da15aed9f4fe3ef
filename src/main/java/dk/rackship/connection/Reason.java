package dk.rackship.connection;

import dk.rackship.words.Sentence;

/**
 * A reason with its sentence.
 *
 * @param code the fixed word
 * @param message one sentence for the merchant: what is so, and what to do about it; no personal
 *     data
 */
public record Reason(ReasonCode code, Sentence message) {}
