package dk.rackship.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An installation that Rackbeat's app store has accepted. The acceptance works once only, so its
 * answer is kept (the token encrypted), and an interrupted installation can go on where it was.
 */
@Entity
@Table(name = "installation")
public class Installation {
  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  private String owner;

  @Column(name = "access_token")
  private byte[] accessToken;

  @Column(name = "app_slug")
  private String appSlug;

  @Column(name = "redirect_to")
  private @Nullable String redirectTo;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "connection_id")
  private @Nullable String connectionId;

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected Installation() {}

  Installation(String tokenHash, ConnectionId owner, byte[] accessToken, Answer answer) {
    this.tokenHash = tokenHash;
    this.owner = owner.value();
    this.accessToken = accessToken;
    this.appSlug = answer.appSlug();
    this.redirectTo = answer.redirectTo();
    this.acceptedAt = answer.at();
  }

  /**
   * Rackbeat's answer to the acceptance.
   *
   * @param accessToken the account's permanent token
   * @param appSlug names the app when its settings page is set
   * @param redirectTo where the merchant's browser goes next; null: nowhere
   */
  public record Answer(
      Secret accessToken, String appSlug, @Nullable String redirectTo, Instant at) {}

  /** The id that a connection made by it gets, unless its account has one already. */
  public ConnectionId owner() {
    return new ConnectionId(owner);
  }

  public String appSlug() {
    return appSlug;
  }

  public Optional<String> redirectTo() {
    return Optional.ofNullable(redirectTo);
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }

  public Optional<ConnectionId> connection() {
    return Optional.ofNullable(connectionId).map(ConnectionId::new);
  }

  String tokenHash() {
    return tokenHash;
  }

  byte[] accessToken() {
    return accessToken;
  }

  void made(ConnectionId connection) {
    this.connectionId = connection.value();
  }
}
