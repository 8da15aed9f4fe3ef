package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.words.Sentence;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the merchant sees of one order: where it stands and why. Instants are UTC. */
@Entity
@Table(name = "transfer")
public class Transfer {
  /** Reasons for being skipped that lie in the order, not in the settings. */
  private static final Set<ReasonCode> OF_THE_ORDER =
      EnumSet.of(ReasonCode.CUSTOMER_GROUP_EXCLUDED, ReasonCode.NO_LINES_AT_LOCATION);

  @Id private String id;

  @Column(name = "connection_id")
  private String connectionId;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  private TransferState state = TransferState.WAITING;

  @Enumerated(EnumType.STRING)
  @Column(name = "reason_code")
  private @Nullable ReasonCode reasonCode;

  @Column(name = "reason_message")
  private @Nullable Sentence reasonMessage;

  @Column(name = "rackbeat_order_number")
  private @Nullable String rackbeatOrderNumber;

  @Column(name = "rackbeat_shipment_id")
  private @Nullable String rackbeatShipmentId;

  @Column(name = "webshipper_order_id")
  private @Nullable String webshipperOrderId;

  private @Nullable String reference;

  @Column(name = "tracking_numbers")
  private String trackingNumbers = "";

  private int attempts;

  @Column(name = "next_attempt_at")
  private @Nullable Instant nextAttemptAt;

  private @Nullable String intent;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "subject_key")
  private String subjectKey;

  @Column(name = "event_count")
  private int eventCount;

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected Transfer() {}

  /** A new one, waiting. */
  Transfer(ConnectionId connection, Subject subject, Instant now) {
    this.id = UUID.randomUUID().toString().replace("-", "");
    this.connectionId = connection.value();
    this.subjectKey = subject.key();
    this.createdAt = now;
    this.updatedAt = now;
    this.direction =
        subject.kind() == SubjectKind.WEBSHIPPER_ORDER
            ? Direction.WEBSHIPPER_TO_RACKBEAT
            : Direction.RACKBEAT_TO_WEBSHIPPER;
    switch (subject.kind()) {
      case WEBSHIPPER_ORDER -> this.webshipperOrderId = subject.id();
      case RACKBEAT_SHIPMENT -> this.rackbeatShipmentId = subject.id();
      case RACKBEAT_ORDER -> this.rackbeatOrderNumber = subject.id();
      case WEBSHIPPER_SHIPMENT -> throw new IllegalArgumentException("a shipment is no transfer");
    }
  }

  /** Takes over what a look found; goods never move backwards. */
  void take(Finding finding, Instant now) {
    this.state = after(finding);
    var reason = reasonAfter(finding);
    this.reasonCode = reason.map(Reason::code).orElse(null);
    this.reasonMessage = reason.map(Reason::message).orElse(null);
    this.nextAttemptAt = finding.nextAttemptAt().orElse(null);
    this.attempts = finding.attempts();
    finding.intent().ifPresent(value -> this.intent = value);
    finding.orderNumber().ifPresent(number -> this.rackbeatOrderNumber = number);
    finding.pair().ifPresent(this::pairWith);
    follow(finding.trackingNumbers());
    this.updatedAt = now;
  }

  private TransferState after(Finding finding) {
    return state.canBecome(finding.state()) ? finding.state() : state;
  }

  /** How an order was made stays worth knowing, also when a later look finds nothing wrong. */
  private Optional<Reason> reasonAfter(Finding finding) {
    return finding
        .reason()
        .or(
            () ->
                reason()
                    .filter(note -> note.code() == ReasonCode.CUSTOMER_AMBIGUOUS)
                    .filter(note -> finding.state().hasArrived()));
  }

  private void pairWith(OrderLink link) {
    this.webshipperOrderId = link.webshipperOrderId();
    this.rackbeatOrderNumber = link.rackbeatOrderNumber();
    this.reference = link.reference();
  }

  private void follow(List<String> numbers) {
    this.trackingNumbers =
        Stream.concat(trackingNumbers().stream(), numbers.stream())
            .distinct()
            .collect(Collectors.joining("\n"));
  }

  /** Counts the events; each has its place. */
  int nextEvent() {
    return ++eventCount;
  }

  /** Whether the merchant would see no difference. */
  boolean says(Finding finding) {
    return state == after(finding)
        && reason().equals(reasonAfter(finding))
        && trackingNumbers().containsAll(finding.trackingNumbers())
        && finding.attempts() == attempts
        && eventCount > 0;
  }

  /** A person has seen it and wants no more of it, whatever the reason was. */
  void dismiss(Instant now) {
    this.state = TransferState.SKIPPED;
    this.reasonCode = null;
    this.reasonMessage = null;
    this.nextAttemptAt = null;
    this.updatedAt = now;
  }

  public String id() {
    return id;
  }

  public ConnectionId connectionId() {
    return new ConnectionId(connectionId);
  }

  public Direction direction() {
    return direction;
  }

  public TransferState state() {
    return state;
  }

  /** Why it stands there, or a note that stops nothing. */
  public Optional<Reason> reason() {
    return reasonCode == null || reasonMessage == null
        ? Optional.empty()
        : Optional.of(new Reason(reasonCode, reasonMessage));
  }

  /**
   * Whether only a person's retry or synchronisation brings it back: a direction that was off when
   * its turn came is not made up for by itself, and a person has dismissed it for good. What the
   * order itself says may change with the order, and is asked again.
   */
  boolean staysSkipped() {
    return state == TransferState.SKIPPED
        && (reasonCode == null || !OF_THE_ORDER.contains(reasonCode));
  }

  public Optional<String> rackbeatOrderNumber() {
    return Optional.ofNullable(rackbeatOrderNumber);
  }

  public Optional<String> rackbeatShipmentId() {
    return Optional.ofNullable(rackbeatShipmentId);
  }

  public Optional<String> webshipperOrderId() {
    return Optional.ofNullable(webshipperOrderId);
  }

  /** The Webshipper order's {@code ext_ref}. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /** All of them, the oldest first. */
  public List<String> trackingNumbers() {
    return trackingNumbers.isEmpty() ? List.of() : List.of(trackingNumbers.split("\n", -1));
  }

  /** Looks that failed since the last success. */
  public int attempts() {
    return attempts;
  }

  public Optional<Instant> nextAttemptAt() {
    return Optional.ofNullable(nextAttemptAt);
  }

  /** The order channel that an unfinished attempt may have created the order in. */
  Optional<String> intent() {
    return Optional.ofNullable(intent);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** What is looked at for it. */
  public Subject subject() {
    var cut = subjectKey.indexOf(':');
    return new Subject(
        SubjectKind.valueOf(subjectKey.substring(0, cut)), subjectKey.substring(cut + 1));
  }
}
