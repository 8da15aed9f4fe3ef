package dk.rackship.setup;

import dk.rackship.words.Sentence;

/**
 * One of the things that must be so before orders can move (P1 to P4).
 *
 * @param detail one plain sentence for the merchant
 */
public record Prerequisite(Name name, boolean met, Sentence detail) {

  /** The words of the interface. */
  public enum Name {
    /** P2. */
    WEBSHIPPER_LOGIN,
    /** P1: the plan allows them. */
    WEBSHIPPER_WEBHOOKS,
    /** P3: at least one. */
    ORDER_CHANNEL,
    /** P4: shipping rates exist as delivery terms. */
    DELIVERY_TERMS
  }
}
