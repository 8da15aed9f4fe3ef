package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** I1: the merchant removes the app in Rackbeat, and installs it again. */
class UninstallingIT {
  private static final String EVENT = "{\"key\": 12, \"key_name\": \"id\"}";

  private final Shop shop = Shop.installed();

  private void uninstalls() {
    shop.sandbox().post("/rackbeat/uninstall", "{}").expect(204);
  }

  private void installsAgain() {
    shop.connectedBy(shop.installs(shop.pressesInstall()).expect(201));
  }

  private Caller door() {
    return Caller.stranger()
        .at("/webhooks/rackbeat/" + shop.connection())
        .with("Rackbeat-Webhook-Event", "plugin.uninstalled");
  }

  @Test
  void i1_plugin_uninstalled_disconnects_and_our_webhooks_go() {
    String key = shop.settingsKey();
    uninstalls();
    assertThat(shop.awaitsStatus("DISCONNECTED").path("statusReason").asText()).isNotBlank();
    Shop.eventually(() -> assertThat(shop.state("webshipper", "webhooks")).isEmpty());
    Caller.stranger().post("/api/sessions", Documents.empty().put("key", key)).problem(401);
    shop.api().post("/options/refresh", "").problem(409);
  }

  @Test
  void i1_what_is_left_to_do_is_done_by_itself_when_webshipper_was_away() {
    shop.suffers("webshipper", "{\"down\": \"503\"}");
    uninstalls();
    shop.awaitsStatus("DISCONNECTED");
    assertThat(shop.state("webshipper", "webhooks")).hasSize(Shop.TOPICS);
    shop.recovers("webshipper");
    Shop.eventually(() -> assertThat(shop.state("webshipper", "webhooks")).isEmpty());
  }

  @Test
  void i1_a_reinstall_takes_up_the_old_links_and_keeps_the_settings() {
    shop.chooses(settings -> settings.put("sendDeliveryAndPickupAddress", false));
    String number = shop.books(anOrder());
    shop.awaits(number, "TRANSFERRED");
    String before = shop.connection();
    uninstalls();
    shop.awaitsStatus("DISCONNECTED");
    installsAgain();
    assertThat(shop.connection()).isEqualTo(before);
    assertThat(shop.status()).isEqualTo("ACTIVE");
    assertThat(shop.api().get("/settings").at("/sendDeliveryAndPickupAddress")).isEqualTo("false");
    shop.awaitsAllWebhooks();
    shop.dispatches(number, tracked("GLS-1"));
    shop.awaits(number, "SHIPPED");
    assertThat(shop.webshipperOrders(number)).hasSize(1);
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }

  @Test
  void i1_a_forged_event_does_nothing() {
    door().with("Rackbeat-Webhook-Token", "wrong").post("", EVENT).problem(401);
    door().post("", EVENT).problem(401);
    assertThat(shop.status()).isEqualTo("ACTIVE");
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
  }

  @Test
  void i1_taken_is_remembered_and_a_second_delivery_finds_nobody() {
    Caller proven = door().with("Rackbeat-Webhook-Token", shop.genuineToken());
    proven.post("", EVENT).expect(202);
    assertThat(shop.status()).isEqualTo("DISCONNECTED");
    assertThat(proven.post("", EVENT).status()).isIn(202, 404);
    assertThat(shop.status()).isEqualTo("DISCONNECTED");
  }

  @Test
  void i1_a_removal_that_is_delivered_after_the_reinstall_does_not_end_it() {
    Caller late = door().with("Rackbeat-Webhook-Token", shop.genuineToken());
    shop.suffers("rackbeat", "{\"webhooksOff\": true}");
    uninstalls();
    shop.recovers("rackbeat");
    shop.awaitsStatus("RECONNECT");
    installsAgain();
    late.post("", EVENT).problem(401);
    assertThat(shop.status()).isEqualTo("ACTIVE");
    shop.awaitsAllWebhooks();
  }
}
