package dk.rackship.setup;

import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.WebhookSide;
import dk.rackship.connection.WebhookSubscriptions;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.Webhook;
import dk.rackship.setup.SubscriptionPlan.Listed;
import java.util.List;

/**
 * Subscriptions at Rackbeat ({@code contracts/rackbeat.openapi.yaml}, createWebhook): the token
 * comes once, when event and URL are new together.
 */
record RackbeatWebhooks(Rackbeat rackbeat, RackbeatLogin login, WebhookSubscriptions store)
    implements SubscribedVendor {
  static final List<String> EVENTS =
      List.of(
          "order.created",
          "order.updated",
          "order.booked",
          "order.reopened",
          "order.cancelled",
          "order.deleted",
          "order.shipped",
          "order_shipment.created",
          "order_shipment.updated",
          "order_shipment.deleted",
          "order_shipment.shipped",
          "plugin.uninstalled");

  @Override
  public WebhookSide side() {
    return WebhookSide.RACKBEAT;
  }

  @Override
  public List<String> topics() {
    return EVENTS;
  }

  @Override
  public List<Listed> list() {
    return rackbeat.webhooks(login).stream().map(RackbeatWebhooks::listed).toList();
  }

  private static Listed listed(Webhook hook) {
    var failures = hook.failuresSinceLastSuccess();
    return new Listed(
        hook.id(), hook.event(), hook.url(), hook.isActive(), failures != null && failures > 0);
  }

  @Override
  public void create(String topic, String url) {
    var made = rackbeat.createWebhook(login, topic, url);
    if (made.deliveryToken().isEmpty()) {
      rackbeat.deleteWebhook(login, made.id());
      made = rackbeat.createWebhook(login, topic, url);
    }
    var token = made.deliveryToken().orElseThrow();
    store.rackbeatGave(login.connection(), topic, made.id(), token);
  }

  @Override
  public void delete(String vendorId) {
    rackbeat.deleteWebhook(login, vendorId);
  }
}
