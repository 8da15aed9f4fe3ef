package dk.rackship.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The store of our subscriptions. Every method joins the caller's transaction or makes one. */
@ApplicationScoped
@Transactional
public class WebhookSubscriptions {
  private final Vault vault;
  @PersistenceContext private EntityManager database;

  @Inject
  public WebhookSubscriptions(Vault vault) {
    this.vault = vault;
  }

  /** SHA-256 of each token that a delivery from Rackbeat may carry. */
  public List<byte[]> rackbeatTokenHashes(ConnectionId connection) {
    return of(connection, WebhookSide.RACKBEAT).stream().map(WebhookSubscription::proof).toList();
  }

  /** The secrets that a delivery from Webshipper may be signed with. */
  public List<Secret> webshipperSecrets(ConnectionId connection) {
    return of(connection, WebhookSide.WEBSHIPPER).stream()
        .map(subscription -> vault.open(connection, subscription.proof()))
        .toList();
  }

  /** What is subscribed on one side, by topic. */
  public List<WebhookSubscription> of(ConnectionId connection, WebhookSide side) {
    return database
        .createQuery(
            "select s from WebhookSubscription s where s.connectionId = ?1 and s.side = ?2"
                + " order by s.topic",
            WebhookSubscription.class)
        .setParameter(1, connection.value())
        .setParameter(2, side)
        .getResultList();
  }

  /** What is subscribed on both sides by these connections; read at once. */
  public Map<ConnectionId, List<WebhookSubscription>> of(Collection<ConnectionId> connections) {
    return database
        .createQuery(
            "select s from WebhookSubscription s where s.connectionId in ?1",
            WebhookSubscription.class)
        .setParameter(1, connections.stream().map(ConnectionId::value).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(WebhookSubscription::connection));
  }

  /** Rackbeat gave this token for the topic. */
  public void rackbeatGave(ConnectionId connection, String topic, String vendorId, Secret token) {
    put(connection, topic, WebhookSide.RACKBEAT, vendorId, SecretHash.of(token));
  }

  /**
   * Webshipper is about to be given this secret for the topic: a delivery may come before the
   * answer to the creation does, and the answer may never come.
   */
  public void webshipperWillGet(ConnectionId connection, String topic, Secret secret) {
    put(connection, topic, WebhookSide.WEBSHIPPER, "", vault.lock(connection, secret));
  }

  private void put(
      ConnectionId connection, String topic, WebhookSide side, String vendorId, byte[] proof) {
    var health = vendorId.isEmpty() ? WebhookHealth.MISSING : WebhookHealth.HEALTHY;
    database.merge(
        new WebhookSubscription(
            WebhookSubscription.Key.of(connection, side, topic), vendorId, proof, health));
  }

  /** The vendor has the subscription, and this is how it is. */
  public void confirm(WebhookSubscription.Key key, String vendorId, WebhookHealth health) {
    var subscription = database.find(WebhookSubscription.class, key);
    if (subscription != null) {
      subscription.confirmed(vendorId, health);
    }
  }

  public void forget(WebhookSubscription.Key key) {
    var subscription = database.find(WebhookSubscription.class, key);
    if (subscription != null) {
      database.remove(subscription);
    }
  }

  /** Forgets one side, as it is gone at the vendor or belongs to an account that was left. */
  public void forget(ConnectionId connection, WebhookSide side) {
    database
        .createQuery("delete from WebhookSubscription s where s.connectionId = ?1 and s.side = ?2")
        .setParameter(1, connection.value())
        .setParameter(2, side)
        .executeUpdate();
  }
}
