package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a look means for the merchant.
 *
 * @param state where the order stands now
 * @param sentence what happened, in words
 * @param reason why, or a note that stops nothing
 * @param attempts looks that failed since the last success
 * @param nextAttemptAt when it is tried again by itself
 * @param intent the order channel it may have been created in, where the answer is not known
 * @param orderNumber the Rackbeat order that it is about, where the subject does not say so
 * @param pair the link, once there is one
 * @param trackingNumbers those that this look has seen
 * @param refusal what a vendor answered, where that is the cause
 */
record Finding(
    TransferState state,
    String sentence,
    Optional<Reason> reason,
    int attempts,
    Optional<Instant> nextAttemptAt,
    Optional<String> intent,
    Optional<String> orderNumber,
    Optional<OrderLink> pair,
    List<String> trackingNumbers,
    Optional<Refusal> refusal) {

  /**
   * A vendor's answer to an attempt.
   *
   * @param status HTTP status; null: no answer
   */
  record Refusal(String vendor, @Nullable Integer status) {}

  /** Something happened that needs no reason. */
  static Finding of(TransferState state, String sentence) {
    return new Finding(
        state,
        sentence,
        Optional.empty(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** It stands where it stands for this reason. */
  static Finding because(TransferState state, Reason reason) {
    return of(state, reason.message()).with(reason);
  }

  /** Nothing that a story would begin with. */
  boolean isNoNews() {
    return sentence.equals(Sentences.AGREED) && reason.isEmpty();
  }

  Finding with(Reason note) {
    return new Finding(
        state,
        sentence,
        Optional.of(note),
        attempts,
        nextAttemptAt,
        intent,
        orderNumber,
        pair,
        trackingNumbers,
        refusal);
  }

  Finding with(OrderLink link) {
    return new Finding(
        state,
        sentence,
        reason,
        attempts,
        nextAttemptAt,
        intent,
        orderNumber,
        Optional.of(link),
        trackingNumbers,
        refusal);
  }

  Finding tracked(List<String> numbers) {
    return new Finding(
        state,
        sentence,
        reason,
        attempts,
        nextAttemptAt,
        intent,
        orderNumber,
        pair,
        numbers,
        refusal);
  }

  /** It failed so often, and is tried again then (null: not by itself). */
  Finding tried(int failures, @Nullable Instant next) {
    return new Finding(
        state,
        sentence,
        reason,
        failures,
        Optional.ofNullable(next),
        intent,
        orderNumber,
        pair,
        trackingNumbers,
        refusal);
  }

  Finding intended(Optional<String> channel) {
    return new Finding(
        state,
        sentence,
        reason,
        attempts,
        nextAttemptAt,
        channel,
        orderNumber,
        pair,
        trackingNumbers,
        refusal);
  }

  Finding about(Optional<String> rackbeatOrder) {
    return new Finding(
        state,
        sentence,
        reason,
        attempts,
        nextAttemptAt,
        intent,
        rackbeatOrder,
        pair,
        trackingNumbers,
        refusal);
  }

  Finding refusedBy(Refusal answer) {
    return new Finding(
        state,
        sentence,
        reason,
        attempts,
        nextAttemptAt,
        intent,
        orderNumber,
        pair,
        trackingNumbers,
        Optional.of(answer));
  }
}
