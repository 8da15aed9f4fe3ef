package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
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

/** The remembered pair of a Rackbeat order and a Webshipper order. Holds no personal data. */
@Entity
@Table(name = "order_link")
public class OrderLink {
  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Column(name = "rackbeat_order_number")
  private String rackbeatOrderNumber;

  @Column(name = "rackbeat_shipment_id")
  private String rackbeatShipmentId;

  @Column(name = "order_channel_id")
  private String orderChannelId;

  private String reference;

  @Column(name = "sent_fingerprint")
  private @Nullable String sentFingerprint;

  @Column(name = "created_at")
  private Instant createdAt;

  /** A Webshipper order is linked once. */
  @Embeddable
  record Key(
      @Column(name = "connection_id") String connectionId,
      @Column(name = "webshipper_order_id") String webshipperOrderId)
      implements Serializable {}

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected OrderLink() {}

  private OrderLink(Key key, Direction direction, Pair pair, Instant createdAt) {
    this.key = key;
    this.direction = direction;
    this.rackbeatOrderNumber = pair.rackbeatOrderNumber();
    this.rackbeatShipmentId = "";
    this.orderChannelId = pair.orderChannelId();
    this.reference = pair.reference();
    this.sentFingerprint = pair.fingerprint();
    this.createdAt = createdAt;
  }

  /**
   * What is linked.
   *
   * @param orderChannelId the channel it was sent to, whatever the setting says later (rule 1)
   * @param reference the Webshipper order's {@code ext_ref}
   * @param fingerprint of what was sent; null: found there, not sent by us
   */
  record Pair(
      String rackbeatOrderNumber,
      String webshipperOrderId,
      String orderChannelId,
      String reference,
      @Nullable String fingerprint) {}

  static OrderLink toWebshipper(ConnectionId connection, Pair pair, Instant now) {
    var key = new Key(connection.value(), pair.webshipperOrderId());
    return new OrderLink(key, Direction.RACKBEAT_TO_WEBSHIPPER, pair, now);
  }

  String rackbeatOrderNumber() {
    return rackbeatOrderNumber;
  }

  String webshipperOrderId() {
    return key.webshipperOrderId();
  }

  String orderChannelId() {
    return orderChannelId;
  }

  String reference() {
    return reference;
  }

  Instant createdAt() {
    return createdAt;
  }

  Direction direction() {
    return direction;
  }

  String rackbeatShipmentId() {
    return rackbeatShipmentId;
  }

  Optional<String> sentFingerprint() {
    return Optional.ofNullable(sentFingerprint);
  }

  void sent(String fingerprint) {
    this.sentFingerprint = fingerprint;
  }

  /**
   * The one subject under which the pair is looked at, so that it is never handled twice at once.
   */
  Subject subject() {
    return direction == Direction.RACKBEAT_TO_WEBSHIPPER
        ? new Subject(SubjectKind.RACKBEAT_ORDER, rackbeatOrderNumber)
        : new Subject(SubjectKind.WEBSHIPPER_ORDER, webshipperOrderId());
  }
}
