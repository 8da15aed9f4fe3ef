package dk.rackship.connection;

import dk.rackship.words.Sentence;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One merchant's pair of accounts. Instants are UTC. The logins are kept encrypted; only {@link
 * Connections} opens them.
 */
@Entity
@Table(name = "connection")
public class Connection {
  @Id private String id;

  @Column(name = "rackbeat_account_id")
  private String rackbeatAccountId;

  @Column(name = "company_name")
  private String companyName;

  @Column(name = "webshipper_account")
  private String webshipperAccount;

  @Enumerated(EnumType.STRING)
  private ConnectionStatus status;

  @Column(name = "status_reason")
  private @Nullable Sentence statusReason;

  @Column(name = "rackbeat_token")
  private byte @Nullable [] rackbeatToken;

  @Column(name = "webshipper_token")
  private byte @Nullable [] webshipperToken;

  @Column(name = "settings_key_hash")
  private @Nullable String settingsKeyHash;

  @Convert(converter = SettingsConverter.class)
  private Settings settings;

  @Column(name = "settings_version")
  private int settingsVersion;

  @Column(name = "moving_since")
  private @Nullable Instant movingSince;

  @Column(name = "webhooks_allowed")
  private boolean webhooksAllowed = true;

  @Column(name = "rackbeat_refused")
  private boolean rackbeatRefused;

  @Column(name = "webshipper_refused")
  private boolean webshipperRefused;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "disconnected_at")
  private @Nullable Instant disconnectedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init") // Jakarta Persistence fills the fields
  protected Connection() {}

  /** A new one, still to be filled by its first sync. */
  public Connection(ConnectionId id, RackbeatAccount rackbeat, WebshipperAccount webshipper) {
    this.id = id.value();
    this.rackbeatAccountId = rackbeat.id();
    this.companyName = rackbeat.companyName();
    this.webshipperAccount = webshipper.value();
    this.status = ConnectionStatus.SYNCING;
    this.settings = rackbeat.defaults();
    this.createdAt = rackbeat.connectedAt();
  }

  /**
   * The Rackbeat side of a new connection.
   *
   * @param id Rackbeat's account id
   * @param defaults the settings it begins with
   */
  public record RackbeatAccount(
      String id, String companyName, Settings defaults, Instant connectedAt) {}

  public ConnectionId id() {
    return new ConnectionId(id);
  }

  public String rackbeatAccountId() {
    return rackbeatAccountId;
  }

  public String companyName() {
    return companyName;
  }

  public WebshipperAccount webshipperAccount() {
    return new WebshipperAccount(webshipperAccount);
  }

  public ConnectionStatus status() {
    return status;
  }

  /** A sentence for the merchant; empty while all is well. */
  public Optional<Sentence> statusReason() {
    return Optional.ofNullable(statusReason);
  }

  /** What the merchant saved, without the operator's overrides. */
  public Settings settings() {
    return settings;
  }

  /** Counts the saves of the settings; their ETag. */
  public int settingsVersion() {
    return settingsVersion;
  }

  /**
   * The moment the settings became valid for the first time. What was booked or created before it
   * does not move by itself.
   */
  public Optional<Instant> movingSince() {
    return Optional.ofNullable(movingSince);
  }

  /** Whether the Webshipper plan allows webhooks (P1). */
  public boolean webhooksAllowed() {
    return webhooksAllowed;
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** Which stored logins their vendors refuse (P2). */
  public RefusedLogins refused() {
    return new RefusedLogins(rackbeatRefused, webshipperRefused);
  }

  /** When it was disconnected; empty: it is not. */
  public Optional<Instant> disconnectedAt() {
    return Optional.ofNullable(disconnectedAt);
  }

  /** Counts the changes of the row. */
  public int version() {
    return version;
  }

  Optional<byte[]> rackbeatToken() {
    return Optional.ofNullable(rackbeatToken);
  }

  Optional<byte[]> webshipperToken() {
    return Optional.ofNullable(webshipperToken);
  }

  /** Whether both logins are there to be used: what a disconnect still needs of them does not. */
  public boolean hasLogins() {
    return status != ConnectionStatus.DISCONNECTED
        && rackbeatToken != null
        && webshipperToken != null;
  }

  void putTokens(byte @Nullable [] rackbeat, byte @Nullable [] webshipper) {
    this.rackbeatToken = rackbeat;
    this.webshipperToken = webshipper;
  }

  /** The accounts' names as they are now, after a reconnect or a reinstall. */
  public void renamed(String newCompanyName, WebshipperAccount newWebshipperAccount) {
    this.companyName = newCompanyName;
    this.webshipperAccount = newWebshipperAccount.value();
  }

  /** Another Rackbeat account takes the place of the one before. */
  public void switchedTo(String newRackbeatAccountId) {
    this.rackbeatAccountId = newRackbeatAccountId;
  }

  public void becomes(ConnectionStatus newStatus, @Nullable Sentence reason) {
    this.status = newStatus;
    this.statusReason = reason;
    if (newStatus != ConnectionStatus.DISCONNECTED) {
      this.disconnectedAt = null;
    }
  }

  /** It ends. Said again, the first moment stays. */
  public void disconnects(Instant now, Sentence reason) {
    becomes(ConnectionStatus.DISCONNECTED, reason);
    if (disconnectedAt == null) {
      disconnectedAt = now;
    }
  }

  public void refuses(RefusedLogins refused) {
    this.rackbeatRefused = refused.rackbeat();
    this.webshipperRefused = refused.webshipper();
  }

  /** Settings were saved. */
  public void save(Settings newSettings) {
    this.settings = newSettings;
    this.settingsVersion++;
  }

  /** The settings are valid from now on; only the first call counts. */
  public void movesSince(Instant now) {
    if (movingSince == null) {
      movingSince = now;
    }
  }

  /** What was booked or created up to now does not move by itself, once the settings are valid. */
  public void startsAnew() {
    this.movingSince = null;
  }

  public void allowWebhooks(boolean allowed) {
    this.webhooksAllowed = allowed;
  }

  /** A new settings link; the one before it ends. */
  public void settingsKeyHash(String hash) {
    this.settingsKeyHash = hash;
  }
}
