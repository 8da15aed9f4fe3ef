package dk.rackship.mapping;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.words.Sentence;

/** What is to be done with an order, all rules taken together. */
public sealed interface Result {

  /** It goes to Webshipper like this. */
  record Send(OrderDraft draft) implements Result {}

  /** It becomes a Rackbeat order like this. */
  record Receive(RackbeatImport document) implements Result {}

  /**
   * Nothing is to be made of it, and nothing is wrong.
   *
   * @param sentence why, for the merchant; no personal data
   */
  record Nothing(Sentence sentence) implements Result {}

  /** A rule says no; that is no error. */
  record Skip(Reason reason) implements Result {
    static Skip because(ReasonCode code, Sentence message) {
      return new Skip(new Reason(code, message));
    }
  }

  /** It waits until the merchant has put something right. */
  record Hold(Reason reason) implements Result {
    static Hold because(ReasonCode code, Sentence message) {
      return new Hold(new Reason(code, message));
    }
  }
}
