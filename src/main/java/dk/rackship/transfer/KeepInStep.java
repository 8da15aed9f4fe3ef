package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.words.Sentence;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;

/**
 * Looks at a pair that was sent from Rackbeat: brings over what one side has and the other has not.
 */
@ApplicationScoped
public class KeepInStep {
  private final Webshipper webshipper;
  private final SendToWebshipper send;
  private final TellWebshipper tell;
  private final FollowRackbeat followRackbeat;
  private final FollowDispatch followDispatch;
  private final RememberPair remember;

  @Inject
  public KeepInStep(
      Webshipper webshipper,
      SendToWebshipper send,
      TellWebshipper tell,
      FollowRackbeat followRackbeat,
      FollowDispatch followDispatch,
      RememberPair remember) {
    this.webshipper = webshipper;
    this.send = send;
    this.tell = tell;
    this.followRackbeat = followRackbeat;
    this.followDispatch = followDispatch;
    this.remember = remember;
  }

  Plan plan(Glance glance, OrderLink link, RackbeatSide rackbeat) {
    var found = webshipper.order(glance.merchant().webshipper(), link.webshipperOrderId());
    var pair = new SentPair(glance, link, rackbeat, found.orElse(null));
    return switch (pair.state().step()) {
      case CREATE_ANEW -> createAnew(pair);
      case REVIVE -> followRackbeat.revive(pair);
      case TAKE_BACK -> tell.takeBack(pair);
      case FOLLOW_RACKBEAT -> followRackbeat.plan(pair);
      case FOLLOW_DISPATCH -> followDispatch.plan(pair);
      case WAIT_FOR_UNLOCKING -> tell.waitForUnlocking(pair);
      case LEAVE_DELETED -> cancelled(pair, Sentences.DELETED_THERE);
      case LEAVE_CANCELLED -> cancelled(pair, Sentences.CANCELLED_THERE);
      case AGREE_ON_CANCELLED ->
          nothing(() -> remember.takenBack(pair, Sentences.CANCELLED_ON_BOTH));
      case LEAVE_SENT -> noted(pair, Sentences.CANCELLED_AFTER_DISPATCH);
      case LEAVE_UNKNOWN -> nothing(() -> Looked.at(new Outcome.Done()));
    };
  }

  private Plan createAnew(SentPair pair) {
    return pair.what()
        .map(what -> send.planAnew(pair.glance(), what, pair.link()))
        .orElseGet(() -> cancelled(pair, Sentences.DELETED_THERE));
  }

  private Plan cancelled(SentPair pair, Sentence sentence) {
    var finding = Finding.of(TransferState.CANCELLED, sentence);
    return nothing(() -> remember.found(pair, finding));
  }

  private Plan noted(SentPair pair, Reason note) {
    return new Plan(
        Plan.Decided.because(Plan.Kind.NOTHING, note, List.of()), () -> remember.noted(pair, note));
  }

  private static Plan nothing(Supplier<Looked> looked) {
    return new Plan(Plan.Decided.nothing(), looked);
  }
}
