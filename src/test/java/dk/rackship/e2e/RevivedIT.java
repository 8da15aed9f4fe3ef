package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Cancelled or deleted on one side, and wanted again. */
class RevivedIT {
  private static final String CHAIR = "STOL-EG-01";

  private final Shop shop = Shop.open();
  private final String number = shop.books(anOrder().of("2", CHAIR));
  private final JsonNode sent = shop.awaits(number, "TRANSFERRED");

  private String webshipperOrderId() {
    return shop.webshipperOrder(number).path("id").asText();
  }

  private int quantity() {
    return shop.webshipperOrder(number).at("/attributes/order_lines/0/quantity").asInt();
  }

  private void otherWorkIsDone() {
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isZero());
  }

  @Test
  void cancelled_in_rackbeat_and_booked_again_the_cancelled_order_lives_again_as_it_is_now() {
    String id = webshipperOrderId();
    shop.inRackbeat("cancel", number);
    shop.awaits(number, "CANCELLED");
    shop.edits(number, anOrder().of("5", CHAIR));
    shop.inRackbeat("book", number);
    shop.awaits(number, "TRANSFERRED");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("pending");
    assertThat(quantity()).isEqualTo(5);
    assertThat(webshipperOrderId()).isEqualTo(id);
  }

  @Test
  void revived_it_is_cancelled_and_revived_once_more() {
    shop.inRackbeat("cancel", number);
    shop.awaits(number, "CANCELLED");
    shop.inRackbeat("book", number);
    shop.awaits(number, "TRANSFERRED");
    shop.inRackbeat("cancel", number);
    shop.awaits(number, "CANCELLED");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("cancelled");
    shop.inRackbeat("book", number);
    shop.awaits(number, "TRANSFERRED");
    assertThat(shop.webshipperOrders(number)).hasSize(1);
  }

  @Test
  void cancelled_in_webshipper_the_order_is_revived_only_when_a_person_retries_it() {
    shop.inWebshipper("cancel", number);
    shop.awaits(number, "CANCELLED");
    shop.edits(number, anOrder().of("5", CHAIR));
    otherWorkIsDone();
    assertThat(shop.statusInWebshipper(number)).isEqualTo("cancelled");
    shop.retries(sent);
    shop.awaits(number, "TRANSFERRED");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("pending");
    assertThat(quantity()).isEqualTo(5);
  }

  @Test
  void deleted_in_webshipper_the_order_is_created_anew_only_when_a_person_retries_it() {
    String id = webshipperOrderId();
    shop.sandbox().delete("/webshipper/orders/" + id).expect(204);
    shop.awaits(number, "CANCELLED");
    shop.edits(number, anOrder().of("5", CHAIR));
    otherWorkIsDone();
    assertThat(shop.webshipperOrders(number)).isEmpty();
    shop.retries(sent);
    JsonNode transfer = shop.awaits(number, "TRANSFERRED");
    assertThat(webshipperOrderId()).isNotEqualTo(id);
    assertThat(transfer.path("webshipperOrderId").asText()).isEqualTo(webshipperOrderId());
    assertThat(quantity()).isEqualTo(5);
    shop.inWebshipper("mark-dispatched", number);
    shop.awaits(number, "SHIPPED");
  }

  @Test
  void a_person_who_takes_the_cancellation_back_in_webshipper_has_it_in_step_again() {
    shop.inWebshipper("cancel", number);
    shop.awaits(number, "CANCELLED");
    shop.inWebshipper("release", number);
    shop.awaits(number, "TRANSFERRED");
    shop.edits(number, anOrder().of("5", CHAIR));
    Shop.eventually(() -> assertThat(quantity()).isEqualTo(5));
  }

  @Test
  void deleted_in_rackbeat_an_unsent_order_is_cancelled_in_webshipper() {
    shop.sandbox().delete("/rackbeat/orders/" + number).expect(204);
    shop.awaits(number, "CANCELLED");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("cancelled");
  }

  @Test
  void cancelled_in_rackbeat_a_dispatched_order_is_left_with_a_note() {
    shop.inWebshipper("mark-dispatched", number);
    shop.awaits(number, "SHIPPED");
    shop.inRackbeat("cancel", number);
    shop.awaits(number, "SHIPPED", "CANCELLED_AFTER_DISPATCH");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("dispatched");
  }

  @Test
  void cancelled_in_rackbeat_a_locked_order_is_cancelled_when_it_is_unlocked() {
    shop.inWebshipper("lock", number);
    shop.inRackbeat("cancel", number);
    shop.awaits(number, "TRANSFERRED", "ORDER_LOCKED");
    shop.inWebshipper("unlock", number);
    shop.awaits(number, "CANCELLED");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("cancelled");
  }
}
