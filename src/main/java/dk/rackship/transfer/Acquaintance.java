package dk.rackship.transfer;

/** What is remembered of an order that a vendor's list names. */
public enum Acquaintance {
  /** We made it from an order of the other side. */
  OURS,
  /** It has its counterpart on the other side. */
  LINKED,
  /** Some of its shipments have theirs (14, second choice); others may still have to be sent. */
  LINKED_BY_SHIPMENTS,
  UNKNOWN
}
