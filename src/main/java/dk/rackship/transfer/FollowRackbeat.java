package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.mapping.OrderChange;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.Shipment;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.words.Sentence;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Follows a sent order that has not left Webshipper: what changed in Rackbeat goes along first,
 * then what Rackbeat has shipped.
 */
@ApplicationScoped
public class FollowRackbeat {
  private final Decide decide;
  private final Rackbeat rackbeat;
  private final TellWebshipper tell;
  private final RememberPair remember;

  @Inject
  public FollowRackbeat(
      Decide decide, Rackbeat rackbeat, TellWebshipper tell, RememberPair remember) {
    this.decide = decide;
    this.rackbeat = rackbeat;
    this.tell = tell;
    this.remember = remember;
  }

  Plan plan(SentPair pair) {
    var content = content(pair);
    return content
        .news()
        .map(draft -> update(content, draft))
        .or(() -> tell.shipped(pair, shipments(pair), List.of()))
        .orElseGet(() -> settled(content, Finding.of(TransferState.TRANSFERRED, Sentences.AGREED)));
  }

  private SentContent content(SentPair pair) {
    var merchant = pair.glance().merchant().forSent(pair.link());
    return new SentContent(pair, pair.what().map(what -> decide.decide(merchant, what)));
  }

  /** Whether the order was changed in Rackbeat since it was sent from there. */
  boolean isChanged(SentPair pair) {
    return pair.link().direction() == Direction.RACKBEAT_TO_WEBSHIPPER
        && pair.link().sentFingerprint().isPresent()
        && content(pair).news().isPresent();
  }

  private Plan update(SentContent content, OrderDraft draft) {
    var change = OrderChange.content(content.pair().webshipper(), draft);
    return tell(content, change, Sentences.UPDATED);
  }

  /** Its reference is taken, so the cancelled order itself lives again, as Rackbeat's is now. */
  Plan revive(SentPair pair) {
    var content = content(pair);
    return content
        .draft()
        .map(draft -> OrderChange.revival(pair.webshipper(), draft))
        .map(change -> tell(content, change, Sentences.REVIVED))
        .orElseGet(
            () -> settled(content, Finding.of(TransferState.CANCELLED, Sentences.CANCELLED_THERE)));
  }

  private Plan tell(SentContent content, OrderDraft change, Sentence sentence) {
    var finding = Finding.of(TransferState.TRANSFERRED, sentence);
    var fingerprint = content.fingerprint().orElseThrow();
    return tell.plan(
        content.pair(),
        new TellWebshipper.Change(Plan.Kind.UPDATE, content.rules(), change),
        () -> remember.said(content.pair(), fingerprint, finding));
  }

  private List<Shipment> shipments(SentPair pair) {
    return pair.whole()
        .filter(order -> order.isPartlyShipped() && !order.isShipped())
        .map(order -> rackbeat.shipments(pair.glance().merchant().rackbeat(), order.number()))
        .orElse(List.of());
  }

  private Plan settled(SentContent content, Finding otherwise) {
    return content
        .hold()
        .map(reason -> held(content, reason))
        .orElseGet(
            () ->
                new Plan(
                    new Plan.Decided(
                        Plan.Kind.NOTHING, Optional.empty(), content.rules(), Optional.empty()),
                    () -> remember.agreed(content.pair(), content.fingerprint(), otherwise)));
  }

  private Plan held(SentContent content, Reason reason) {
    var finding = Finding.because(TransferState.ON_HOLD, reason);
    return new Plan(
        Plan.Decided.because(Plan.Kind.HOLD, reason, content.rules()),
        () -> remember.found(content.pair(), new Outcome.Held(reason), finding));
  }
}
