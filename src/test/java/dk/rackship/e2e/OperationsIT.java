package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator looks at from outside. */
class OperationsIT {
  private final Caller stranger = Caller.stranger();

  @ParameterizedTest
  @ValueSource(strings = {"started", "live", "ready"})
  void the_server_is_healthy(String probe) {
    assertThat(stranger.get("/health/" + probe).expect(200).at("/status")).isEqualTo("UP");
  }

  @Test
  void a_vendor_that_is_down_makes_the_server_no_less_ready() {
    Shop shop = Shop.open();
    shop.suffers("webshipper", "{\"down\": \"503\"}");
    shop.awaits(shop.books(anOrder()), "WAITING", "VENDOR_UNAVAILABLE");
    stranger.get("/health/ready").expect(200);
  }

  @Test
  void the_metrics_tell_of_the_queue_the_transfers_the_vendors_and_the_webhooks() {
    Shop shop = Shop.open();
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    Shop.eventually(
        () ->
            assertThat(metrics())
                .contains("rackship_queue_waiting", "rackship_queue_oldest_seconds")
                .containsPattern("rackship_transfers_total[^\\n]*TRANSFERRED")
                .containsPattern("rackship_vendor_calls[^\\n]*status=\"201\",vendor=\"webshipper\"")
                .containsPattern("rackship_webhooks_total[^\\n]*source=\"rackbeat\"")
                .doesNotContain(shop.rackbeatToken(), shop.connection()));
  }

  private String metrics() {
    return stranger.with("Accept", "text/plain").get("/metrics").expect(200).text();
  }

  @Test
  void the_interface_describes_itself() {
    String openapi =
        stranger.with("Accept", "application/json").get("/openapi?format=JSON").expect(200).text();
    assertThat(openapi).contains("/api/connections/{id}/settings", "/webhooks/rackbeat/");
    stranger.get("/openapi/ui/").expect(200);
  }

  @Test
  void a_refresh_of_the_options_by_hand_is_a_sync_that_ends() {
    Shop shop = Shop.connected();
    Answer started = shop.api().post("/syncs", "{\"kind\": \"OPTIONS\"}").expect(202);
    String id = started.at("/id");
    assertThat(started.header("Location")).endsWith("/syncs/" + id);
    Shop.eventually(
        () -> assertThat(shop.api().get("/syncs/" + id).at("/state")).isEqualTo("DONE"));
  }
}
