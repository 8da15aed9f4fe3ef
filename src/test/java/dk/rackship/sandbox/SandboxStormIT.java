package dk.rackship.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Many orders at once, and how the pairs that come of them are counted. */
class SandboxStormIT extends AtTheSandbox {
  private static final int ORDERS = 1000;

  @Test
  void a_thousand_orders_on_both_sides_are_made_in_seconds_and_all_are_told() {
    String hook = "{\"event\":\"order.booked\",\"url\":\"" + subscriber.url() + "\"}";
    rackbeat.post("/webhooks", hook);
    Http.Answer storm = control.post(merchant + "/storm", "{\"orders\": " + ORDERS + "}");
    assertThat(storm.status()).isEqualTo(200);
    assertThat(storm.at("/rackbeat/orders") + storm.at("/webshipper/orders")).isEqualTo("10001000");
    assertThat(storm.json().path("milliseconds").asLong()).isLessThan(10_000);
    assertThat(rackbeat.get("/orders?is_booked=1&limit=1").at("/total")).isEqualTo("1000");
    await().atMost(Duration.ofSeconds(20)).until(() -> subscriber.all().size() == ORDERS);
    assertThat(control.get(merchant + "/pairs").at("/rackbeat/alone/count")).isEqualTo("1000");
    assertThat(control.get(merchant + "/state?newest=5").json().at("/rackbeat/orders")).hasSize(5);
  }

  @Test
  void a_storm_has_bounds() {
    assertThat(control.post(merchant + "/storm", "{\"orders\": 0}").status()).isEqualTo(400);
    assertThat(control.post(merchant + "/storm", "{\"orders\": 10001}").status()).isEqualTo(400);
  }

  @Test
  void pairs_doubles_and_echoes_are_told_apart() {
    String number = control.post(merchant + "/rackbeat/orders", "{\"book\": true}").at("/number");
    String id = control.post(merchant + "/webshipper/orders", "{}").at("/id");
    sent(number, "7");
    received("WS-" + id);
    Http.Answer pairs = control.get(merchant + "/pairs");
    assertThat(pairs.at("/pairs") + pairs.at("/rackbeat/twice/count")).isEqualTo("20");
    sent(number, "8");
    String echo = received("WS-1");
    Http.Answer wrong = control.get(merchant + "/pairs");
    assertThat(wrong.at("/pairs")).isEqualTo("2");
    assertThat(wrong.at("/rackbeat/twice/first/0")).isEqualTo(number);
    assertThat(wrong.at("/webshipper/strange/first/0")).isEqualTo("WS-1");
    assertThat(control.get(merchant + "/state").json().at("/rackbeat/byApi/orders/1").asText())
        .isEqualTo(echo);
  }

  @Test
  void a_shipments_order_belongs_to_its_orders_number() {
    String number = control.post(merchant + "/rackbeat/orders", "{\"book\": true}").at("/number");
    sent(number + "-77", "7");
    sent(number + "-78", "7");
    Http.Answer pairs = control.get(merchant + "/pairs");
    assertThat(pairs.at("/rackbeat/paired") + pairs.at("/rackbeat/twice/count")).isEqualTo("10");
  }

  private void sent(String reference, String channel) {
    String body =
        """
        {"data": {"type": "orders", "attributes": {"ext_ref": "%s", "delivery_address": {"city": "Aarhus"}},
         "relationships": {"order_channel": {"data": {"type": "order_channels", "id": "%s"}}}}}
        """
            .formatted(reference, channel);
    assertThat(webshipper.post("/orders", body).status()).isEqualTo(201);
  }

  private String received(String reference) {
    String body =
        "{\"customer_id\": 10001, \"other_reference\": \"%s\", \"lines\": [{\"name\": \"T\", \"quantity\": 1}]}";
    return rackbeat.post("/orders", body.formatted(reference)).at("/order/number");
  }

  @Test
  void a_webhook_at_once_is_out_before_a_late_answer() {
    String hook = "{\"event\":\"order.created\",\"url\":\"" + subscriber.url() + "\"}";
    rackbeat.post("/webhooks", hook);
    control.patch(
        merchant + "/rackbeat/faults", "{\"webhooksAtOnce\": true, \"lateAnswerMs\": 1000}");
    received("WS-1");
    assertThat(subscriber.all()).hasSize(1);
  }

  @Test
  void without_webhooks_in_the_plan_none_is_sent() {
    String hook = "{\"event\":\"order.created\",\"url\":\"" + subscriber.url() + "\"}";
    rackbeat.post("/webhooks", hook);
    control.patch(merchant + "/rackbeat/faults", "{\"webhooksNotInPlan\": true}");
    received("WS-1");
    control.delete(merchant + "/rackbeat/faults");
    String loud = received("WS-2");
    await().atMost(Duration.ofSeconds(5)).until(() -> !subscriber.all().isEmpty());
    assertThat(subscriber.all()).allMatch(got -> got.body().contains(loud));
  }
}
