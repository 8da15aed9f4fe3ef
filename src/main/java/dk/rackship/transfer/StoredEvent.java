package dk.rackship.transfer;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.words.Sentence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of a transfer's story. */
@Entity
@Table(name = "transfer_event")
class StoredEvent {
  @SuppressWarnings("UnusedVariable") // read by queries
  @EmbeddedId
  private Key key;

  private Instant at;

  @Enumerated(EnumType.STRING)
  private TransferState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason_code")
  private @Nullable ReasonCode reasonCode;

  private Sentence message;

  private @Nullable Integer attempt;

  private @Nullable String vendor;

  @Column(name = "vendor_status")
  private @Nullable Integer vendorStatus;

  /** Its place in the story. */
  @Embeddable
  record Key(
      @Column(name = "connection_id") String connectionId,
      @Column(name = "transfer_id") String transferId,
      int position)
      implements Serializable {}

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected StoredEvent() {}

  StoredEvent(Transfer transfer, Finding finding, Instant at) {
    this.key = new Key(transfer.connectionId().value(), transfer.id(), transfer.nextEvent());
    this.at = at;
    this.state = transfer.state();
    this.reasonCode = finding.reason().map(Reason::code).orElse(null);
    this.message = finding.sentence();
    this.attempt = finding.attempts() == 0 ? null : finding.attempts();
    this.vendor = finding.refusal().map(Finding.Refusal::vendor).orElse(null);
    this.vendorStatus = finding.refusal().map(Finding.Refusal::status).orElse(null);
  }

  TransferEvent event() {
    return new TransferEvent(
        at,
        state,
        Optional.ofNullable(reasonCode),
        message,
        Optional.ofNullable(attempt),
        Optional.ofNullable(vendor),
        Optional.ofNullable(vendorStatus));
  }
}
