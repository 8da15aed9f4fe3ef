package dk.rackship.console;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.setup.Prerequisite;
import dk.rackship.setup.WebhookHealths;
import dk.rackship.words.Sentence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection as the interface shows it. Instants are UTC.
 *
 * @param statusReason a sentence for the merchant; null while all is well
 * @param lastTransferAt when an order last went over or came back shipped; null: never yet
 */
public record ConnectionView(
    String id,
    String rackbeatAccountId,
    String companyName,
    String webshipperAccount,
    ConnectionStatus status,
    @Nullable Sentence statusReason,
    List<Prerequisite> prerequisites,
    WebhookHealths webhooks,
    Queue queue,
    @Nullable Instant lastTransferAt,
    Instant createdAt) {

  /**
   * What waits.
   *
   * @param oldestSeconds age of the oldest that could run now
   * @param needsAttention transfers that are {@code FAILED} or {@code ON_HOLD}
   */
  public record Queue(long waiting, long oldestSeconds, long needsAttention) {}
}
