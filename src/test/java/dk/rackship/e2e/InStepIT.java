package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What happens to an order after it was sent, on either side. */
class InStepIT {
  private final Shop shop = Shop.open();
  private final String number = shop.books(anOrder().of("2", "STOL-EG-01"));

  @Test
  void changed_in_rackbeat_an_unsent_order_is_updated() {
    shop.awaits(number, "TRANSFERRED");
    shop.edits(number, anOrder().of("5", "STOL-EG-01"));
    Shop.eventually(() -> assertThat(quantity()).isEqualTo(5));
    assertThat(shop.webshipperOrders(number)).hasSize(1);
  }

  @Test
  void changed_in_rackbeat_after_the_dispatch_the_order_is_left_with_a_note() {
    shop.awaits(number, "TRANSFERRED");
    shop.dispatches(number, tracked("GLS-1").with(1, "STOL-EG-01"));
    shop.awaits(number, "PARTLY_SHIPPED");
    shop.edits(number, anOrder().of("5", "STOL-EG-01"));
    shop.awaits(number, "PARTLY_SHIPPED", "CHANGED_AFTER_DISPATCH");
    assertThat(quantity()).isEqualTo(2);
  }

  @Test
  void a_change_of_a_locked_order_waits_for_the_unlocking() {
    shop.awaits(number, "TRANSFERRED");
    shop.inWebshipper("lock", number);
    shop.edits(number, anOrder().of("5", "STOL-EG-01"));
    shop.awaits(number, "TRANSFERRED", "ORDER_LOCKED");
    shop.inWebshipper("unlock", number);
    Shop.eventually(() -> assertThat(quantity()).isEqualTo(5));
    shop.awaits(number, "TRANSFERRED");
  }

  @Test
  void cancelled_in_rackbeat_an_unsent_order_is_cancelled_in_webshipper() {
    shop.awaits(number, "TRANSFERRED");
    shop.sandbox().post("/rackbeat/orders/" + number + "/cancel", "{}").expect(200);
    shop.awaits(number, "CANCELLED");
    assertThat(status()).isEqualTo("cancelled");
  }

  @Test
  void cancelled_in_webshipper_the_transfer_is_cancelled_and_a_change_creates_nothing_anew() {
    shop.awaits(number, "TRANSFERRED");
    shop.inWebshipper("cancel", number);
    shop.awaits(number, "CANCELLED");
    shop.edits(number, anOrder().of("5", "STOL-EG-01"));
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    assertThat(status()).isEqualTo("cancelled");
    assertThat(quantity()).isEqualTo(2);
  }

  @Test
  void deleted_in_webshipper_nothing_is_created_anew() {
    shop.awaits(number, "TRANSFERRED");
    String id = shop.webshipperOrder(number).path("id").asText();
    shop.sandbox().delete("/webshipper/orders/" + id).expect(204);
    shop.awaits(number, "CANCELLED");
    assertThat(shop.webshipperOrders(number)).isEmpty();
  }

  @Test
  void shipped_by_hand_in_rackbeat_the_order_is_dispatched_in_webshipper() {
    shop.awaits(number, "TRANSFERRED");
    shop.sandbox().post("/rackbeat/orders/" + number + "/ship", "{}").expect(201);
    Shop.eventually(() -> assertThat(status()).isEqualTo("dispatched"));
    shop.awaits(number, "SHIPPED");
  }

  private String status() {
    return shop.webshipperOrder(number).at("/attributes/status").asText();
  }

  private int quantity() {
    return shop.webshipperOrder(number).at("/attributes/order_lines/0/quantity").asInt();
  }
}
