package dk.rackship.transfer;

/** Where an order stands, for the merchant. */
public enum TransferState {
  /** Tried again by itself. */
  WAITING,
  TRANSFERRED,
  PARTLY_SHIPPED,
  SHIPPED,
  /** A rule says no; never an error. */
  SKIPPED,
  /** Waits for the merchant. */
  ON_HOLD,
  /** Needs attention; automatic attempts are over. */
  FAILED,
  CANCELLED;

  /** Whether a person must act. */
  public boolean needsAttention() {
    return this == FAILED || this == ON_HOLD;
  }

  /** Whether the order is on the other side. */
  public boolean hasArrived() {
    return this == TRANSFERRED || this == PARTLY_SHIPPED || this == SHIPPED;
  }

  /**
   * Whether either side may still have news. What failed waits for a person, and what changes there
   * is seen by its change.
   */
  boolean isOpen() {
    return switch (this) {
      case WAITING, TRANSFERRED, PARTLY_SHIPPED, ON_HOLD -> true;
      case SHIPPED, SKIPPED, FAILED, CANCELLED -> false;
    };
  }

  /** Goods never come back: a late or old message does not undo what was shipped. */
  boolean canBecome(TransferState next) {
    return switch (this) {
      case SHIPPED -> next == SHIPPED;
      case PARTLY_SHIPPED -> next == PARTLY_SHIPPED || next == SHIPPED || next.needsAttention();
      default -> true;
    };
  }
}
