package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ReasonCode;
import dk.rackship.connection.SettingsSaved;
import dk.rackship.work.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Looks again, with the settings of now: because a person asks, or because the settings changed.
 */
@ApplicationScoped
public class Retry {
  private final Transfers transfers;
  private final DeadLetters letters;
  private final Signals signals;

  @Inject
  public Retry(Transfers transfers, DeadLetters letters, Signals signals) {
    this.transfers = transfers;
    this.letters = letters;
    this.signals = signals;
  }

  /** A person asks; what was skipped is looked at too. */
  public void retry(Transfer transfer) {
    signals.byHand(transfer.connectionId(), transfer.subject());
  }

  /** A person asks for all that need attention, of one reason or (empty) of any. */
  public int retryAll(ConnectionId connection, Optional<ReasonCode> code) {
    var all = transfers.needingAttention(connection, code);
    all.forEach(this::retry);
    return all.size();
  }

  /**
   * An operator asks for all that failed for one reason, whosever it is. Each is noted by itself,
   * so what was noted stays noted when a server stops in the middle.
   */
  public int retryFailed(ReasonCode code) {
    var count = 0;
    var portion = letters.failed(code, "");
    while (!portion.isEmpty()) {
      portion.forEach(this::retry);
      count += portion.size();
      portion = letters.failed(code, portion.get(portion.size() - 1).id());
    }
    return count;
  }

  /**
   * New settings release what waited for them, once. What waits for another attempt is looked at
   * too: a direction that was switched off is no longer waited for.
   */
  void settingsSaved(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsSaved saved) {
    transfers
        .unsettled(saved.connection())
        .forEach(waiting -> signals.signal(saved.connection(), waiting.subject()));
  }
}
