package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.words.Sentence;
import dk.rackship.work.Looked;
import dk.rackship.work.Outcome;
import dk.rackship.work.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes down what a look at a pair found and did. */
@ApplicationScoped
public class RememberPair {
  private final OrderLinks links;
  private final Transfers transfers;
  private final Signals signals;

  @Inject
  public RememberPair(OrderLinks links, Transfers transfers, Signals signals) {
    this.links = links;
    this.transfers = transfers;
    this.signals = signals;
  }

  Looked found(SentPair pair, Finding finding) {
    return found(pair, new Outcome.Done(), finding);
  }

  /** Nothing had to be done: a story that is over and forgotten does not begin anew. */
  Looked unchanged(SentPair pair, Finding finding) {
    return pair.glance().transfer() == null && finding.reason().isEmpty()
        ? Looked.at(new Outcome.Done())
        : found(pair, finding);
  }

  Looked found(SentPair pair, Outcome outcome, Finding finding) {
    return new Looked(outcome, () -> remember(pair, finding));
  }

  /** A note that stops nothing: the state stays, unless it said that something is wrong. */
  Looked noted(SentPair pair, Reason note) {
    var state =
        Optional.ofNullable(pair.glance().transfer())
            .map(Transfer::state)
            .filter(s -> s != TransferState.WAITING && !s.needsAttention())
            .orElse(TransferState.TRANSFERRED);
    return found(pair, Finding.because(state, note));
  }

  /** Webshipper's order says this now; what Rackbeat has shipped meanwhile is still to be told. */
  Looked said(SentPair pair, String fingerprint, Finding finding) {
    return new Looked(
        new Outcome.Done(),
        () -> {
          links.sent(pair.link(), fingerprint);
          remember(pair, finding);
          if (pair.what().filter(Consignment::isShippedAlready).isPresent()) {
            signals.signal(pair.glance().merchant().connection(), pair.link().subject());
          }
        });
  }

  /** Both sides agree; what they agree on is remembered where it was not. */
  Looked agreed(SentPair pair, Optional<String> fingerprint, Finding finding) {
    var news =
        fingerprint.filter(
            now -> pair.link().isTakenBack() || pair.link().sentFingerprint().isEmpty());
    return new Looked(
        new Outcome.Done(),
        () -> {
          news.ifPresent(now -> links.sent(pair.link(), now));
          remember(pair, finding);
        });
  }

  /** Webshipper's order is cancelled because Rackbeat's is gone. */
  Looked takenBack(SentPair pair, Sentence sentence) {
    return new Looked(
        new Outcome.Done(),
        () -> {
          links.takenBack(pair.link());
          remember(pair, Finding.of(TransferState.CANCELLED, sentence));
        });
  }

  private void remember(SentPair pair, Finding finding) {
    var glance = pair.glance();
    transfers.remember(glance.transfer(), glance.sighting(finding.with(pair.link())));
  }
}
