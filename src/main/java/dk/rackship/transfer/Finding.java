package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.words.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
    Sentence sentence,
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
  static Finding of(TransferState state, Sentence sentence) {
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
    return but(draft -> draft.reason = Optional.of(note));
  }

  Finding with(OrderLink link) {
    return but(draft -> draft.pair = Optional.of(link));
  }

  Finding tracked(List<String> numbers) {
    return but(draft -> draft.trackingNumbers = numbers);
  }

  /** It failed so often, and is tried again then (null: not by itself). */
  Finding tried(int failures, @Nullable Instant next) {
    return but(
        draft -> {
          draft.attempts = failures;
          draft.nextAttemptAt = Optional.ofNullable(next);
        });
  }

  Finding intended(Optional<String> channel) {
    return but(draft -> draft.intent = channel);
  }

  Finding about(Optional<String> rackbeatOrder) {
    return but(draft -> draft.orderNumber = rackbeatOrder);
  }

  Finding refusedBy(Refusal answer) {
    return but(draft -> draft.refusal = Optional.of(answer));
  }

  private Finding but(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.finding();
  }

  /** A copy that can be changed. */
  private static final class Draft {
    private final Finding like;
    private Optional<Reason> reason;
    private int attempts;
    private Optional<Instant> nextAttemptAt;
    private Optional<String> intent;
    private Optional<String> orderNumber;
    private Optional<OrderLink> pair;
    private List<String> trackingNumbers;
    private Optional<Refusal> refusal;

    Draft(Finding like) {
      this.like = like;
      this.reason = like.reason;
      this.attempts = like.attempts;
      this.nextAttemptAt = like.nextAttemptAt;
      this.intent = like.intent;
      this.orderNumber = like.orderNumber;
      this.pair = like.pair;
      this.trackingNumbers = like.trackingNumbers;
      this.refusal = like.refusal;
    }

    Finding finding() {
      return new Finding(
          like.state,
          like.sentence,
          reason,
          attempts,
          nextAttemptAt,
          intent,
          orderNumber,
          pair,
          trackingNumbers,
          refusal);
    }
  }
}
