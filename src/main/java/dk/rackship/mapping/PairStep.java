package dk.rackship.mapping;

/** What a pair's two states ask for. */
public enum PairStep {
  /** Deleted in Webshipper, and nobody wants it back. */
  LEAVE_DELETED,
  /** Deleted in Webshipper, and a person wants it back. */
  CREATE_ANEW,
  /** Cancelled in Webshipper by somebody there. */
  LEAVE_CANCELLED,
  /** Cancelled on both sides: when Rackbeat's is booked again, Webshipper's is revived. */
  AGREE_ON_CANCELLED,
  /** Cancelled in Webshipper, and wanted again. */
  REVIVE,
  /** Gone in Rackbeat and not yet sent: Webshipper's is cancelled. */
  TAKE_BACK,
  /** Gone in Rackbeat, too late to stop it. */
  LEAVE_SENT,
  /** A change waits for the unlocking. */
  WAIT_FOR_UNLOCKING,
  /** Not sent: what changed or was shipped in Rackbeat goes to Webshipper. */
  FOLLOW_RACKBEAT,
  /** Sent, whole or in part: what left goes to Rackbeat, and the rest may follow from there. */
  FOLLOW_DISPATCH,
  /** A state that nobody knows changes nothing. */
  LEAVE_UNKNOWN
}
