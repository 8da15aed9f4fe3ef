package dk.rackship.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/**
 * One of our own subscriptions at a vendor. Its proof is what a delivery must know: of a Rackbeat
 * token the SHA-256, of a Webshipper secret the ciphertext.
 */
@Entity
@Table(name = "webhook_subscription")
@IdClass(WebhookSubscription.Key.class)
public class WebhookSubscription {
  @Id
  @Column(name = "connection_id")
  private String connectionId;

  @Id
  @Enumerated(EnumType.STRING)
  private WebhookSide side;

  @Id private String topic;

  @Column(name = "vendor_id")
  private String vendorId;

  private byte[] proof;

  @Enumerated(EnumType.STRING)
  private WebhookHealth health;

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected WebhookSubscription() {}

  WebhookSubscription(Key key, String vendorId, byte[] proof, WebhookHealth health) {
    this.connectionId = key.connectionId();
    this.side = key.side();
    this.topic = key.topic();
    this.vendorId = vendorId;
    this.proof = proof;
    this.health = health;
  }

  /**
   * Names a subscription.
   *
   * @param topic the vendor's word for the event
   */
  public record Key(String connectionId, WebhookSide side, String topic) implements Serializable {
    public static Key of(ConnectionId connection, WebhookSide side, String topic) {
      return new Key(connection.value(), side, topic);
    }
  }

  ConnectionId connection() {
    return new ConnectionId(connectionId);
  }

  public WebhookSide side() {
    return side;
  }

  public String topic() {
    return topic;
  }

  /** The vendor's id; empty while the vendor has not confirmed the subscription. */
  public String vendorId() {
    return vendorId;
  }

  public WebhookHealth health() {
    return health;
  }

  byte[] proof() {
    return proof;
  }

  void confirmed(String newVendorId, WebhookHealth newHealth) {
    this.vendorId = newVendorId;
    this.health = newHealth;
  }
}
