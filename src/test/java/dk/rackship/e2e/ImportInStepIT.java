package dk.rackship.e2e;

import static dk.rackship.e2e.Parcel.tracked;
import static dk.rackship.e2e.WebshopOrder.aWebshopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What happens on either side to an order that began in Webshipper. */
class ImportInStepIT {
  private static final String CHAIR = "STOL-EG-01";
  private static final String CUSHION = "PUDE-ULD";

  private final Shop shop = Shop.openBothWays();
  private final String order =
      shop.sells(aWebshopOrder().of(3, CHAIR, "100").virtual("Fragt", "49").of(2, CUSHION, "50"));

  private String number() {
    shop.awaitsImport(order, "TRANSFERRED");
    return shop.imported(order).path("number").asText();
  }

  @Test
  void dispatched_in_webshipper_it_is_shipped_in_rackbeat_with_its_tracking() {
    String number = number();

    shop.dispatchesId(order, tracked("GLS-1").with(3, CHAIR), tracked("GLS-2").with(2, CUSHION));

    JsonNode transfer = shop.awaitsImport(order, "SHIPPED");
    assertThat(transfer.path("trackingNumbers")).hasSize(2);
    assertThat(shop.rackbeatOrder(number).path("is_shipped").asBoolean()).isTrue();
    assertThat(String.join("\n", shop.notes(number))).contains("GLS-1", "GLS-2");
  }

  @Test
  void changed_in_webshipper_later_the_transfer_says_so_and_rackbeat_keeps_what_it_has() {
    String number = number();
    JsonNode before = shop.rackbeatOrder(number).path("lines");

    changes("Leave it with the neighbour");

    shop.awaitsImport(order, "TRANSFERRED", "CHANGED_AFTER_DISPATCH");
    assertThat(shop.rackbeatOrder(number).path("lines")).isEqualTo(before);

    changes("");
    shop.awaitsImport(order, "TRANSFERRED");
  }

  private void changes(String comment) {
    ObjectNode change = Documents.empty();
    change
        .putObject("data")
        .put("id", order)
        .put("type", "orders")
        .putObject("attributes")
        .put("external_comment", comment);
    shop.webshipper().patch("/orders/" + order, change).expect(200);
  }

  @Test
  void parts_dispatched_in_webshipper_add_up_in_rackbeat() {
    String number = number();

    shop.dispatchesId(order, tracked("GLS-1").with(1, CHAIR));
    shop.awaitsImport(order, "PARTLY_SHIPPED");
    assertThat(shop.shippedOf(number, CHAIR)).isEqualTo(1);
    assertThat(shop.shippedOf(number, CUSHION)).isZero();

    shop.dispatchesId(order, tracked("GLS-2").with(2, CHAIR).with(2, CUSHION));
    shop.awaitsImport(order, "SHIPPED");
    assertThat(shop.shippedOf(number, CHAIR)).isEqualTo(3);
    assertThat(shop.shippedOf(number, CUSHION)).isEqualTo(2);
  }

  @Test
  void set_to_dispatched_by_hand_in_webshipper_all_of_it_is_shipped_in_rackbeat() {
    String number = number();

    shop.stepsInWebshipper("mark-dispatched", order);

    shop.awaitsImport(order, "SHIPPED");
    assertThat(shop.shippedOf(number, CHAIR)).isEqualTo(3);
  }

  @Test
  void shipped_in_rackbeat_it_is_dispatched_in_webshipper() {
    shop.sandbox().post("/rackbeat/orders/" + number() + "/ship", "{}").expect(201);

    shop.awaitsImport(order, "SHIPPED");
    assertThat(status()).isEqualTo("dispatched");
  }

  @Test
  void a_part_shipped_in_rackbeat_is_a_part_in_webshipper_and_the_rest_follows() {
    String number = number();
    shop.shipsByHand(number, CHAIR, 2);
    shop.awaitsImport(order, "PARTLY_SHIPPED");
    assertThat(status()).isEqualTo("partly_dispatched");

    shop.sandbox().post("/rackbeat/orders/" + number + "/ship", "{}").expect(201);

    shop.awaitsImport(order, "SHIPPED");
    assertThat(status()).isEqualTo("dispatched");
  }

  @Test
  void both_sides_shipped_at_once_end_shipped_once() {
    String number = number();

    shop.sandbox().post("/rackbeat/orders/" + number + "/ship", "{}").expect(201);
    shop.dispatchesId(order, tracked("GLS-1"));

    shop.awaitsImport(order, "SHIPPED");
    assertThat(shop.shippedOf(number, CHAIR)).isEqualTo(3);
  }

  @Test
  void cancelled_in_webshipper_the_transfer_is_cancelled_and_a_note_in_rackbeat_says_so_once() {
    String number = number();

    shop.stepsInWebshipper("cancel", order);
    shop.awaitsImport(order, "CANCELLED");
    shop.stepsInWebshipper("lock", order);
    shop.awaitsImport(shop.sells(aWebshopOrder()), "TRANSFERRED");

    assertThat(shop.notes(number)).singleElement().asString().contains("cancelled in Webshipper");
  }

  @Test
  void deleted_in_webshipper_it_is_told_in_rackbeat_too() {
    String number = number();

    shop.sandbox().delete("/webshipper/orders/" + order).expect(204);

    shop.awaitsImport(order, "CANCELLED");
    assertThat(shop.notes(number)).singleElement().asString().contains("deleted in Webshipper");
  }

  @Test
  void cancelled_in_rackbeat_the_webshops_order_is_left_alone() {
    shop.sandbox().post("/rackbeat/orders/" + number() + "/cancel", "{}").expect(200);

    shop.awaitsImport(order, "CANCELLED");
    assertThat(status()).isEqualTo("pending");
  }

  @Test
  void deleted_in_rackbeat_it_is_made_anew_only_by_a_persons_retry() {
    shop.sandbox().delete("/rackbeat/orders/" + number()).expect(204);
    JsonNode cancelled = shop.awaitsImport(order, "CANCELLED");
    shop.stepsInWebshipper("hold", order);
    shop.awaitsImport(shop.sells(aWebshopOrder()), "TRANSFERRED");
    assertThat(shop.importsOf(order)).isEmpty();

    shop.retries(cancelled);

    shop.awaitsImport(order, "TRANSFERRED");
    assertThat(shop.importsOf(order)).hasSize(1);
  }

  @Test
  void a_booking_that_rackbeat_refuses_fails_with_its_words_and_the_order_is_not_made_twice() {
    String barred = shop.sells(aWebshopOrder().of(1, "UDGAAET-9", "5"));
    JsonNode failed = shop.awaitsImport(barred, "FAILED", "VENDOR_REJECTED");
    assertThat(failed.path("rackbeatOrderNumber").asText()).isNotEmpty();

    shop.sandbox().put("/rackbeat/products/UDGAAET-9", "{\"is_barred\": false}").expect(200);
    shop.retries(failed);

    shop.awaitsImport(barred, "TRANSFERRED");
    assertThat(shop.imported(barred).path("is_booked").asBoolean()).isTrue();
  }

  @Test
  void a_draft_that_the_merchant_books_later_is_shipped_then() {
    shop.chooses(s -> Documents.bothWays(s).put("bookImportedOrders", false));
    String draft = shop.sells(aWebshopOrder());
    shop.awaitsImport(draft, "TRANSFERRED");
    String number = shop.imported(draft).path("number").asText();
    shop.dispatchesId(draft, tracked("GLS-9"));
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isZero());
    shop.awaitsImport(draft, "TRANSFERRED");

    shop.sandbox().post("/rackbeat/orders/" + number + "/book", "{}").expect(200);

    shop.awaitsImport(draft, "SHIPPED");
    assertThat(String.join("\n", shop.notes(number))).contains("GLS-9");
  }

  @Test
  void an_imported_order_that_a_person_reopens_is_not_booked_again() {
    String number = number();

    shop.sandbox().post("/rackbeat/orders/" + number + "/reopen", "{}").expect(200);
    shop.stepsInWebshipper("hold", order);
    shop.awaitsImport(shop.sells(aWebshopOrder()), "TRANSFERRED");

    assertThat(shop.rackbeatOrder(number).path("is_booked").asBoolean()).isFalse();
  }

  private String status() {
    return shop.webshipperOrderOf(order).at("/attributes/status").asText();
  }
}
