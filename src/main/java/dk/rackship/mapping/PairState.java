package dk.rackship.mapping;

import dk.rackship.webshipper.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * Both sides of a pair that came from Rackbeat, as far as they decide what is to be done next.
 *
 * @param webshipper the order's state; null: it was deleted
 * @param isLocked whether Webshipper lets nobody change it
 * @param rackbeat the order, or the one shipment of it that the pair is about
 * @param isTakenBack whether Webshipper's order is cancelled because Rackbeat's was
 * @param isByHand whether a person asked for this look
 */
public record PairState(
    @Nullable OrderStatus webshipper,
    boolean isLocked,
    Source rackbeat,
    boolean isTakenBack,
    boolean isByHand) {

  /** What Rackbeat still says of the source. */
  public enum Source {
    /** Cancelled or deleted. */
    GONE,
    /** Reopened: somebody is changing it. */
    DRAFT,
    /** To be sent, or sent: a booked order, a shipment that was shipped. */
    VALID
  }

  /** The one step that the two states ask for. */
  public PairStep step() {
    if (webshipper == null) {
      return isByHand && rackbeat == Source.VALID ? PairStep.CREATE_ANEW : PairStep.LEAVE_DELETED;
    }
    return switch (webshipper) {
      case CANCELLED -> ofCancelled();
      case PENDING, MISSING_RATE, ON_HOLD, ERROR ->
          rackbeat == Source.GONE ? unlessLocked(PairStep.TAKE_BACK) : PairStep.FOLLOW_RACKBEAT;
      case PARTLY_DISPATCHED, DISPATCHED ->
          rackbeat == Source.GONE ? PairStep.LEAVE_SENT : PairStep.FOLLOW_DISPATCH;
      case UNKNOWN -> PairStep.LEAVE_UNKNOWN;
    };
  }

  private PairStep ofCancelled() {
    if (rackbeat == Source.GONE) {
      return PairStep.AGREE_ON_CANCELLED;
    }
    return rackbeat == Source.VALID && (isTakenBack || isByHand)
        ? unlessLocked(PairStep.REVIVE)
        : PairStep.LEAVE_CANCELLED;
  }

  private PairStep unlessLocked(PairStep step) {
    return isLocked ? PairStep.WAIT_FOR_UNLOCKING : step;
  }
}
