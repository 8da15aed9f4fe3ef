package dk.rackship.setup;

import dk.rackship.connection.Secret;
import dk.rackship.connection.WebhookHealth;
import dk.rackship.connection.WebhookSide;
import dk.rackship.connection.WebhookSubscription;
import dk.rackship.connection.WebhookSubscriptions;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.setup.SubscriptionPlan.Listed;
import dk.rackship.webshipper.Webhook;
import dk.rackship.webshipper.Webshipper;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Subscriptions at Webshipper ({@code contracts/webshipper.openapi.yaml}, createWebhook): we choose
 * the secret, one for each.
 */
record WebshipperWebhooks(Webshipper webshipper, WebshipperLogin login, WebhookSubscriptions store)
    implements SubscribedVendor {
  static final List<String> TOPICS =
      List.of(
          "order/created",
          "order/updated",
          "order/deleted",
          "shipment/created",
          "shipment/updated");
  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public WebhookSide side() {
    return WebhookSide.WEBSHIPPER;
  }

  @Override
  public List<String> topics() {
    return TOPICS;
  }

  @Override
  public List<Listed> list() {
    return webshipper.webhooks(login).stream().map(WebshipperWebhooks::listed).toList();
  }

  private static Listed listed(Webhook hook) {
    var error = hook.latestError();
    return new Listed(
        hook.id(), hook.topic(), hook.url(), hook.enabled(), error != null && !error.isBlank());
  }

  @Override
  public void create(String topic, String url) {
    var connection = login.connection();
    var secret = secret();
    store.webshipperWillGet(connection, topic, secret);
    var made = webshipper.createWebhook(login, topic, url, secret);
    store.confirm(
        WebhookSubscription.Key.of(connection, side(), topic), made.id(), WebhookHealth.HEALTHY);
  }

  private static Secret secret() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(HexFormat.of().formatHex(bytes));
  }

  @Override
  public void delete(String vendorId) {
    webshipper.deleteWebhook(login, vendorId);
  }
}
