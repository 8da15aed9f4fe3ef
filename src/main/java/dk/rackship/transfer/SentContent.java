package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.mapping.Decision;
import dk.rackship.mapping.Fingerprint;
import dk.rackship.mapping.Result;
import dk.rackship.mapping.SaidAlready;
import dk.rackship.mapping.Verdict;
import dk.rackship.webshipper.OrderDraft;
import java.util.List;
import java.util.Optional;

/**
 * What a sent order is to say in Webshipper now.
 *
 * @param decision of the rules; empty: Rackbeat does not show it any more
 */
record SentContent(SentPair pair, Optional<Decision> decision) {
  List<Verdict> rules() {
    return decision.map(Decision::verdicts).orElse(List.of());
  }

  /** Empty: a rule stops it. */
  Optional<OrderDraft> draft() {
    return decision
        .map(Decision::result)
        .filter(Result.Send.class::isInstance)
        .map(result -> ((Result.Send) result).draft());
  }

  Optional<String> fingerprint() {
    return draft().map(Fingerprint::of);
  }

  /** What Webshipper does not say yet. */
  Optional<OrderDraft> news() {
    return draft().filter(draft -> !isSaid(draft));
  }

  private boolean isSaid(OrderDraft draft) {
    return pair.link()
        .sentFingerprint()
        .map(Fingerprint.of(draft)::equals)
        .orElseGet(() -> SaidAlready.in(pair.webshipper(), draft));
  }

  /**
   * What keeps a changed order from being told. One that lost its last line cannot be made empty in
   * Webshipper: a person must see it.
   */
  Optional<Reason> hold() {
    return decision.map(Decision::result).flatMap(SentContent::hold);
  }

  private static Optional<Reason> hold(Result result) {
    if (result instanceof Result.Hold hold) {
      return Optional.of(hold.reason());
    }
    return result instanceof Result.Skip skip
            && skip.reason().code() == ReasonCode.NO_LINES_AT_LOCATION
        ? Optional.of(Sentences.NOTHING_LEFT)
        : Optional.empty();
  }
}
