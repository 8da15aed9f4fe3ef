package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Counters;
import dk.rackship.sandbox.Deliveries;
import dk.rackship.sandbox.Delivery;
import dk.rackship.sandbox.Json;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Subscriptions, signed deliveries and their failures (contract: {@code createWebhook}, callback
 * delivery).
 */
public final class Events {
  private static final Set<String> WRITABLE =
      Set.of("url", "topic", "secret", "enabled", "condition");
  private final WebshipperAccount account;
  private final Deliveries deliveries;
  private final Counters counters = new Counters();
  private boolean atOnce;

  Events(WebshipperAccount account, Deliveries deliveries) {
    this.account = account;
    this.deliveries = deliveries;
  }

  void atOnce(boolean now) {
    atOnce = now;
  }

  Counters counters() {
    return counters;
  }

  /** Tells every subscriber of the topic; the record is written as it is now. */
  void fire(String topic, Resource resource) {
    var plan = account.faults().plan();
    if (plan.webhooksOff() || plan.webhooksNotInPlan()) {
      counters.count("lost");
      return;
    }
    hideEarly(topic, resource, plan.earlyWebhookMs());
    String body = account.documents().one(resource, List.of()).toString();
    for (int i = 0; i < (plan.webhooksTwice() ? 2 : 1); i++) {
      account.all(Type.WEBHOOKS).stream()
          .filter(hook -> hook.text("topic").equals(topic))
          .filter(hook -> hook.attributes.path("enabled").asBoolean())
          .forEach(hook -> send(hook, resource.id, body));
    }
  }

  private void hideEarly(String topic, Resource resource, int ms) {
    if (ms > 0 && topic.equals("order/created")) {
      account.hidden().add(resource.id);
      CompletableFuture.delayedExecutor(ms, TimeUnit.MILLISECONDS)
          .execute(() -> account.hidden().remove(resource.id));
    }
  }

  private void send(Resource hook, int record, String body) {
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            "application/vnd.api+json;charset=utf-8",
            "User-Agent",
            "Webshipper",
            "X-Webshipper-Topic",
            hook.text("topic"),
            "X-Webshipper-Hmac-Sha256",
            sign(hook.text("secret"), body));
    deliveries.send(
        new Delivery(URI.create(hook.text("url")), headers, body, new Receipt(hook.id, record)),
        atOnce ? Duration.ZERO : account.faults().webhookPause());
  }

  private static String sign(String secret, String body) {
    if (secret.isEmpty()) {
      return "";
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no HmacSHA256", e);
    }
  }

  Resource subscribe(JsonNode data) {
    ObjectNode attributes = Json.object().put("enabled", true);
    attributes.setAll(checked(data, Set.of("url", "topic")));
    attributes.putNull("latest_error").put("created_at", account.now());
    attributes.put("updated_at", account.now());
    return account.put(new Resource(Type.WEBHOOKS, account.nextId(), attributes));
  }

  Resource change(Resource hook, JsonNode data) {
    hook.attributes.setAll(checked(data, Set.of()));
    hook.attributes.put("updated_at", account.now());
    return hook;
  }

  private static ObjectNode checked(JsonNode data, Set<String> required) {
    if (!data.path("type").asText().equals("webhooks")) {
      throw Refusal.of(400, "101", "Not a valid resource.");
    }
    JsonNode attributes = data.path("attributes");
    OrderRules.known(attributes, WRITABLE, "attributes");
    required.forEach(name -> present(attributes, name));
    String topics = "(order|shipment|return|report|trackingevent)/(created|updated|deleted)";
    if (attributes.has("topic") && !Json.text(attributes, "topic").matches(topics)) {
      throw Refusal.invalid("attributes/topic", "is not included in the list");
    }
    if (attributes.has("url") && !Json.text(attributes, "url").matches("https?://.+")) {
      throw Refusal.invalid("attributes/url", "is invalid");
    }
    return ((ObjectNode) attributes).deepCopy();
  }

  private static void present(JsonNode attributes, String name) {
    if (!Json.has(attributes, name)) {
      throw Refusal.invalid("attributes/" + name, "can't be blank");
    }
  }

  /** Counts, and keeps failures as records. */
  private final class Receipt implements Delivery.Receipt {
    private final int hook;
    private final int record;

    Receipt(int hook, int record) {
      this.hook = hook;
      this.record = record;
    }

    @Override
    public boolean wanted() {
      return account.locked(
          () ->
              account
                  .find(Type.WEBHOOKS, hook)
                  .filter(found -> found.attributes.path("enabled").asBoolean())
                  .isPresent());
    }

    @Override
    public void delivered() {
      counters.count("delivered");
      account.locked(
          () -> account.find(Type.WEBHOOKS, hook).map(h -> h.attributes.putNull("latest_error")));
    }

    @Override
    public void failed(String why) {
      counters.count("failed: " + why.replaceAll(":.*", ""));
      account.locked(() -> account.find(Type.WEBHOOKS, hook).map(found -> failure(found, why)));
    }

    private Resource failure(Resource found, String why) {
      found.attributes.put("latest_error", why);
      ObjectNode attributes = Json.object().put("record_id", record).put("message", why);
      attributes.put("created_at", account.now()).put("updated_at", account.now());
      Resource failure = new Resource(Type.WEBHOOK_FAILURES, account.nextId(), attributes);
      return account.put(failure.point("webhook", hook));
    }
  }
}
