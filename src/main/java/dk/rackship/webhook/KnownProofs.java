package dk.rackship.webhook;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.Secret;
import dk.rackship.connection.WebhookSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What each connection's vendors prove themselves with, kept for a moment so that a burst of
 * webhooks reads it once. What does not prove is read anew before it is refused: the subscription
 * may be newer.
 */
@ApplicationScoped
public class KnownProofs {
  private final Cache<String, Optional<Proofs>> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(10)).build();
  private final Cache<String, Boolean> readAnew =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(1)).build();
  private final Connections connections;
  private final WebhookSubscriptions subscriptions;

  @Inject
  public KnownProofs(Connections connections, WebhookSubscriptions subscriptions) {
    this.connections = connections;
    this.subscriptions = subscriptions;
  }

  /** The proofs of a connection; empty: no such connection, or a disconnected one. */
  public Optional<Proofs> of(String connection, Predicate<Proofs> proves) {
    var proofs = known.get(connection, this::read);
    if (proofs.filter(proves).isPresent() || readAnew.getIfPresent(connection) != null) {
      return proofs;
    }
    readAnew.put(connection, true);
    var fresh = read(connection);
    known.put(connection, fresh);
    return fresh;
  }

  private Optional<Proofs> read(String text) {
    if (!ConnectionId.isOne(text)) {
      return Optional.empty();
    }
    var id = new ConnectionId(text);
    return connections
        .find(id)
        .filter(connection -> connection.status() != ConnectionStatus.DISCONNECTED)
        .map(
            connection ->
                new Proofs(
                    subscriptions.rackbeatTokenHashes(id), subscriptions.webshipperSecrets(id)));
  }

  /**
   * The proofs of one connection.
   *
   * @param rackbeat SHA-256 of the subscriptions' tokens
   * @param webshipper secrets of the subscriptions
   */
  public record Proofs(List<byte[]> rackbeat, List<Secret> webshipper) {
    boolean isRackbeatToken(@Nullable String token) {
      return token != null && anyEqual(rackbeat, sha256(token));
    }

    boolean isWebshipperHmac(@Nullable String base64, byte[] body) {
      return base64 != null
          && decoded(base64)
              .filter(hmac -> anyEqual(webshipper.stream().map(s -> hmac(s, body)).toList(), hmac))
              .isPresent();
    }

    /** Compares all, each in constant time, so that the time tells nothing. */
    private static boolean anyEqual(List<byte[]> expected, byte[] actual) {
      var found = false;
      for (var one : expected) {
        found |= MessageDigest.isEqual(one, actual);
      }
      return found;
    }

    private static Optional<byte[]> decoded(String base64) {
      try {
        return Optional.of(Base64.getDecoder().decode(base64.strip()));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }

    private static byte[] sha256(String text) {
      try {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("no SHA-256", e);
      }
    }

    /**
     * {@code contracts/webshipper.openapi.yaml}, HmacHeader: the key is the secret's UTF-8 bytes.
     */
    private static byte[] hmac(Secret secret, byte[] body) {
      try {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(body);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("no HmacSHA256", e);
      }
    }
  }
}
