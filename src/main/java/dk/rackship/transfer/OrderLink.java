package dk.rackship.transfer;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Json;
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
import java.util.Map;
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

  @Column(name = "booking_due")
  private boolean bookingDue;

  @Column(name = "taken_back")
  private boolean takenBack;

  @Column(name = "location_id")
  private @Nullable String locationId;

  @Column(name = "line_origins")
  private @Nullable String lineOrigins;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "checked_at")
  private @Nullable Instant checkedAt;

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
    this.rackbeatShipmentId = pair.rackbeatShipmentId();
    this.orderChannelId = pair.orderChannelId();
    this.reference = pair.reference();
    this.sentFingerprint = pair.fingerprint();
    this.createdAt = createdAt;
    this.checkedAt = createdAt;
  }

  /**
   * What is linked.
   *
   * @param rackbeatShipmentId empty: the whole order
   * @param orderChannelId the channel it is in, whatever the setting says later (rule 1)
   * @param reference the Webshipper order's {@code ext_ref}
   * @param fingerprint of what was sent, or of what was sold where it began in Webshipper; null:
   *     found there, not sent by us
   */
  record Pair(
      String rackbeatOrderNumber,
      String rackbeatShipmentId,
      String webshipperOrderId,
      String orderChannelId,
      String reference,
      @Nullable String fingerprint) {}

  /** Of an order or a shipment that was made in Webshipper. */
  static OrderLink toWebshipper(ConnectionId connection, Pair pair, Instant now) {
    var key = new Key(connection.value(), pair.webshipperOrderId());
    return new OrderLink(key, Direction.RACKBEAT_TO_WEBSHIPPER, pair, now);
  }

  /** Of an order that was made in Rackbeat. */
  static OrderLink toRackbeat(
      ConnectionId connection, Pair pair, MadeInRackbeat made, Instant now) {
    var key = new Key(connection.value(), pair.webshipperOrderId());
    var link = new OrderLink(key, Direction.WEBSHIPPER_TO_RACKBEAT, pair, now);
    link.bookingDue = made.bookingDue();
    link.lineOrigins = Json.write(new Lines(made.lineOrigins()));
    return link;
  }

  /**
   * What is remembered of the making.
   *
   * @param bookingDue whether it is still to be booked
   * @param lineOrigins Rackbeat's line by Webshipper's
   */
  record MadeInRackbeat(boolean bookingDue, Map<String, String> lineOrigins) {}

  String connectionId() {
    return key.connectionId();
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

  /** Remembers setting 15 of the moment it was sent; null: all locations. */
  OrderLink onlyOf(@Nullable String location) {
    this.locationId = location;
    return this;
  }

  /** The one location whose lines were sent; null: all of them. */
  @Nullable String locationId() {
    return locationId;
  }

  /** Whether Webshipper's order is cancelled because Rackbeat's was. */
  boolean isTakenBack() {
    return takenBack;
  }

  void takenBack(boolean isSo) {
    this.takenBack = isSo;
  }

  /** Whether it is a shipment that was sent by itself (14, second choice). */
  boolean isOfShipment() {
    return !rackbeatShipmentId.isEmpty();
  }

  Optional<String> sentFingerprint() {
    return Optional.ofNullable(sentFingerprint);
  }

  /** Whether the order that we made in Rackbeat is still to be booked. */
  boolean isBookingDue() {
    return bookingDue;
  }

  void booked() {
    this.bookingDue = false;
  }

  /** Rackbeat's line by Webshipper's, of an order that was made in Rackbeat. */
  Map<String, String> lineOrigins() {
    return lineOrigins == null ? Map.of() : Json.read(lineOrigins, Lines.class).origins();
  }

  private record Lines(Map<String, String> origins) {}

  /** It was looked at then for what no list of changes shows. */
  void checked(Instant now) {
    this.checkedAt = now;
  }

  /** Whether it is looked at now and then; an order that is over is not. */
  void isOpen(boolean isSo, Instant now) {
    if (isSo != (checkedAt != null)) {
      this.checkedAt = isSo ? now : null;
    }
  }

  void sent(String fingerprint) {
    this.sentFingerprint = fingerprint;
  }

  /**
   * The one subject under which the pair is looked at, so that it is never handled twice at once.
   */
  Subject subject() {
    if (direction == Direction.WEBSHIPPER_TO_RACKBEAT) {
      return new Subject(SubjectKind.WEBSHIPPER_ORDER, webshipperOrderId());
    }
    return isOfShipment()
        ? new Subject(SubjectKind.RACKBEAT_SHIPMENT, rackbeatShipmentId)
        : new Subject(SubjectKind.RACKBEAT_ORDER, rackbeatOrderNumber);
  }
}
