package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What happens to an order after it was sent, on either side. */
class InStepIT {
  private static final String BY_ANOTHER_PROGRAM =
      """
      {"data": {"id": "%s", "type": "orders", "attributes": {"tags": ["vip"], "status": "on_hold",
        "order_lines": [{"id": %s, "quantity": 2}, {"sku": "GAVE", "quantity": 1}]}}}
      """;

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

  @Test
  void a_change_keeps_what_somebody_added_in_webshipper() {
    shop.awaits(number, "TRANSFERRED");
    String id = shop.webshipperOrder(number).path("id").asText();
    String line = shop.webshipperOrder(number).at("/attributes/order_lines/0/id").asText();
    ObjectNode change = Documents.json(BY_ANOTHER_PROGRAM.formatted(id, line));
    shop.webshipper().patch("/orders/" + id, change).expect(200);
    shop.edits(number, anOrder().of("5", "STOL-EG-01"));
    Shop.eventually(() -> assertThat(quantity()).isEqualTo(5));
    JsonNode attributes = shop.webshipperOrder(number).path("attributes");
    assertThat(attributes.path("order_lines").findValuesAsText("sku"))
        .containsExactly("STOL-EG-01", "GAVE");
    assertThat(attributes.path("tags").toString()).isEqualTo("[\"vip\"]");
    assertThat(attributes.path("status").asText()).isEqualTo("on_hold");
  }

  @Test
  void booked_anew_without_a_change_nothing_is_sent() {
    shop.awaits(number, "TRANSFERRED");
    String before = updatedAt();
    shop.inRackbeat("reopen", number);
    shop.inRackbeat("book", number);
    otherWorkIsDone();
    assertThat(updatedAt()).isEqualTo(before);
    assertThat(shop.story(number).path("events")).hasSize(1);
  }

  @Test
  void an_order_that_was_found_in_webshipper_gets_no_needless_update() {
    shop.suffers("webshipper", "{\"lostAnswers\": 1}");
    String found = shop.books(anOrder());
    shop.awaits(found, "TRANSFERRED");
    otherWorkIsDone();
    JsonNode attributes = shop.webshipperOrder(found).path("attributes");
    assertThat(attributes.path("updated_at")).isEqualTo(attributes.path("created_at"));
  }

  @Test
  void an_order_that_was_changed_before_it_was_found_is_brought_up_to_date() {
    shop.suffers("webshipper", "{\"lostAnswers\": 1}");
    String found = shop.books(anOrder());
    shop.edits(found, anOrder().with("note", "Ring first"));
    shop.awaits(found, "TRANSFERRED");
    Shop.eventually(
        () ->
            assertThat(shop.webshipperOrder(found).at("/attributes/external_comment").asText())
                .isEqualTo("Ring first"));
    assertThat(shop.webshipperOrders(found)).hasSize(1);
  }

  @Test
  void changed_into_something_that_cannot_be_sent_the_order_waits_for_the_merchant() {
    shop.awaits(number, "TRANSFERRED");
    shop.edits(number, anOrder().of("2.5", "STOF-M"));
    shop.awaits(number, "ON_HOLD", "QUANTITY_NOT_WHOLE");
    assertThat(quantity()).isEqualTo(2);
    shop.edits(number, anOrder().of("4", "STOL-EG-01"));
    shop.awaits(number, "TRANSFERRED");
    assertThat(quantity()).isEqualTo(4);
  }

  private String updatedAt() {
    return shop.webshipperOrder(number).at("/attributes/updated_at").asText();
  }

  private void otherWorkIsDone() {
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isZero());
  }

  private String status() {
    return shop.webshipperOrder(number).at("/attributes/status").asText();
  }

  private int quantity() {
    return shop.webshipperOrder(number).at("/attributes/order_lines/0/quantity").asInt();
  }
}
