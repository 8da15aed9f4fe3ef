package dk.rackship.console;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.setup.WebhookHealths;
import dk.rackship.words.Sentence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A connection in figures, as an operator watches it. Instants are UTC.
 *
 * @param statusReason a sentence; null while all is well
 * @param limits how much of the vendors' limits is used right now
 * @param waiting what is to be looked at
 * @param oldestSeconds age of the oldest of it that could run now
 * @param needsAttention orders that are {@code FAILED} or {@code ON_HOLD}
 * @param failed24h orders that failed within 24 hours, whatever became of them since
 * @param lastReconciliationAt when the last complete round began; null: none was yet
 * @param lastTransferAt when an order last went over or came back shipped; null: never yet
 */
public record FiguresView(
    String id,
    String companyName,
    String rackbeatAccountId,
    String webshipperAccount,
    ConnectionStatus status,
    @Nullable Sentence statusReason,
    WebhookHealths webhooks,
    Limits limits,
    long waiting,
    long oldestSeconds,
    long needsAttention,
    long failed24h,
    @Nullable Instant lastReconciliationAt,
    @Nullable Instant lastTransferAt) {

  /** Percent of what may be called at once, as the server knows it that answers. */
  public record Limits(int rackbeat, int webshipper) {}
}
