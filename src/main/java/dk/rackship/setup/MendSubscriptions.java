package dk.rackship.setup;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.PublicUrl;
import dk.rackship.connection.WebhookHealth;
import dk.rackship.connection.WebhookSide;
import dk.rackship.connection.WebhookSubscription;
import dk.rackship.connection.WebhookSubscriptions;
import dk.rackship.setup.SubscriptionPlan.Listed;
import dk.rackship.setup.SubscriptionPlan.Remembered;
import dk.rackship.setup.SubscriptionPlan.Wanted;
import dk.rackship.vendor.VendorFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one side's subscriptions to what they should be. */
@ApplicationScoped
class MendSubscriptions {
  private static final Logger LOG = LoggerFactory.getLogger(MendSubscriptions.class);
  private final WebhookSubscriptions store;
  private final PublicUrl publicUrl;
  private final RecordStatus recording;

  @Inject
  MendSubscriptions(WebhookSubscriptions store, PublicUrl publicUrl, RecordStatus recording) {
    this.store = store;
    this.publicUrl = publicUrl;
    this.recording = recording;
  }

  /** Throws {@link VendorFailure} where the vendor cannot be asked. */
  void mend(ConnectionId id, SubscribedVendor vendor) {
    if (vendor.side() == WebhookSide.RACKBEAT) {
      follow(id, vendor);
      return;
    }
    try {
      follow(id, vendor);
      recording.webhooksAllowed(id, true);
    } catch (VendorFailure.Forbidden | VendorFailure.Rejected e) {
      LOG.info("Webshipper allows no webhooks connection={}", id, e);
      recording.webhooksAllowed(id, false);
    }
  }

  // Deleted before anything is remembered anew: an old subscription must not pass for the new one.
  private void follow(ConnectionId id, SubscribedVendor vendor) {
    var remembered = new LinkedHashMap<String, Remembered>();
    store.of(id, vendor.side()).forEach(one -> remembered.put(one.topic(), remembered(one)));
    var plan = SubscriptionPlan.of(wanted(id, vendor), vendor.list(), remembered);
    plan.superfluous().forEach(vendor::delete);
    remembered.keySet().stream()
        .filter(topic -> !plan.kept().containsKey(topic))
        .forEach(topic -> store.forget(key(id, vendor, topic)));
    plan.kept()
        .forEach((topic, kept) -> store.confirm(key(id, vendor, topic), kept.id(), health(kept)));
    for (var topic : plan.missing()) {
      vendor.create(topic, publicUrl.webhook(vendor.side(), id));
      LOG.info("Webhook subscribed connection={} side={} topic={}", id, vendor.side(), topic);
    }
  }

  private static Remembered remembered(WebhookSubscription one) {
    return new Remembered(one.vendorId(), one.health() == WebhookHealth.FAILING);
  }

  /** Deletes every subscription of ours. */
  void removeAll(ConnectionId id, SubscribedVendor vendor) {
    var wanted = wanted(id, vendor);
    vendor.list().stream().filter(wanted::owns).map(Listed::id).forEach(vendor::delete);
  }

  private Wanted wanted(ConnectionId id, SubscribedVendor vendor) {
    return new Wanted(
        vendor.topics(),
        publicUrl.webhook(vendor.side(), id),
        PublicUrl.webhookPath(vendor.side(), id));
  }

  private static WebhookHealth health(Listed kept) {
    return kept.failing() ? WebhookHealth.FAILING : WebhookHealth.HEALTHY;
  }

  private static WebhookSubscription.Key key(
      ConnectionId id, SubscribedVendor vendor, String topic) {
    return WebhookSubscription.Key.of(id, vendor.side(), topic);
  }
}
