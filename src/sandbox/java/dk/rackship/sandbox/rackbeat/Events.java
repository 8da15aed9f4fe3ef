package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Counters;
import dk.rackship.sandbox.Deliveries;
import dk.rackship.sandbox.Delivery;
import dk.rackship.sandbox.Json;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Subscriptions, and what is fired to them (contract: {@code createWebhook}, WebhookDelivery). */
public final class Events {
  private final RackbeatAccount account;
  private final Deliveries deliveries;
  private final Times times;
  private final Counters counters = new Counters();
  private final Map<String, String> secrets = new ConcurrentHashMap<>();
  private boolean quiet;
  private boolean atOnce;

  Events(RackbeatAccount account, Deliveries deliveries, Times times) {
    this.account = account;
    this.deliveries = deliveries;
    this.times = times;
  }

  void quiet(boolean now) {
    quiet = now;
  }

  void atOnce(boolean now) {
    atOnce = now;
  }

  Counters counters() {
    return counters;
  }

  /** Fires, unless this write is to be quiet. */
  void fire(String event, Kind kind, JsonNode record) {
    var plan = account.faults().plan();
    if (quiet || plan.webhooksOff() || plan.webhooksNotInPlan()) {
      counters.count(quiet ? "suppressed" : "lost");
      return;
    }
    ObjectNode body = Json.object();
    body.set("key", record.path(kind.key));
    body.put("key_name", kind.key);
    hideEarly(event, kind, record, plan.earlyWebhookMs());
    for (int i = 0; i < (plan.webhooksTwice() ? 2 : 1); i++) {
      subscribers(event).forEach(hook -> send(event, hook, body));
    }
  }

  private void hideEarly(String event, Kind kind, JsonNode record, int ms) {
    if (ms > 0 && event.equals("order.created")) {
      String key = record.path(kind.key).asText();
      account.table(kind).hide(key);
      CompletableFuture.delayedExecutor(ms, TimeUnit.MILLISECONDS)
          .execute(() -> account.table(kind).show(key));
    }
  }

  private List<ObjectNode> subscribers(String event) {
    return account.table(Kind.WEBHOOKS).all().stream()
        .filter(hook -> hook.path("event").asText().equals(event))
        .filter(hook -> hook.path("is_active").asBoolean())
        .toList();
  }

  private void send(String event, ObjectNode hook, ObjectNode body) {
    Map<String, String> headers =
        Map.of(
            "Content-Type",
            "application/json",
            "User-Agent",
            "Rackbeat Webhook",
            "Rackbeat-Webhook-Token",
            secrets.getOrDefault(hook.path("id").asText(), ""),
            "Rackbeat-Webhook-Event",
            event,
            "Rackbeat-Account-Id",
            String.valueOf(account.id()));
    URI url = URI.create(hook.path("url").asText());
    deliveries.send(
        new Delivery(url, headers, body.toString(), new Receipt(hook)),
        atOnce ? Duration.ZERO : account.faults().webhookPause());
  }

  /** Subscribes anew; this answer alone holds the token. */
  ObjectNode subscribe(ObjectNode body) {
    ObjectNode hook = account.table(Kind.WEBHOOKS).put(checked(body).put("id", account.nextId()));
    String secret =
        (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "").substring(0, 32);
    secrets.put(hook.path("id").asText(), secret);
    hook.putNull("plugin").put("failures_since_last_success", 0);
    hook.put("created_at", times.nowWithoutZone()).put("updated_at", times.nowWithoutZone());
    return hook.deepCopy().put("token", secret);
  }

  /** The subscription with the same event and url, if there is one. */
  Optional<ObjectNode> same(ObjectNode body) {
    return account.table(Kind.WEBHOOKS).all().stream()
        .filter(hook -> hook.path("event").equals(body.path("event")))
        .filter(hook -> hook.path("url").equals(body.path("url")))
        .findFirst();
  }

  ObjectNode change(ObjectNode hook, ObjectNode body) {
    hook.setAll(checked(body));
    return hook.put("updated_at", times.nowWithoutZone());
  }

  private static ObjectNode checked(ObjectNode body) {
    if (!body.path("event").asText().matches("[a-z_]+\\.[a-z]+")) {
      throw Refusal.invalid("event", "The selected event is invalid.");
    }
    if (!body.path("url").asText().matches("https?://.+")) {
      throw Refusal.invalid("url", "The url format is invalid.");
    }
    ObjectNode hook = Json.object();
    hook.set("event", body.path("event"));
    hook.set("url", body.path("url"));
    return hook.put("is_active", body.path("is_active").asBoolean(true));
  }

  /** Counts for one subscription. */
  private final class Receipt implements Delivery.Receipt {
    private final ObjectNode hook;

    Receipt(ObjectNode hook) {
      this.hook = hook;
    }

    @Override
    public boolean wanted() {
      synchronized (account) {
        return account.table(Kind.WEBHOOKS).find(hook.path("id").asText()).isPresent();
      }
    }

    @Override
    public void delivered() {
      counters.count("delivered");
      note(0);
    }

    @Override
    public void failed(String why) {
      counters.count("failed: " + why.replaceAll(":.*", ""));
      note(hook.path("failures_since_last_success").asInt() + 1);
    }

    private void note(int failures) {
      synchronized (account) {
        hook.put("failures_since_last_success", failures);
      }
    }
  }
}
