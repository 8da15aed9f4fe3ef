package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static dk.rackship.e2e.Parcel.untracked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Webshipper dispatches is shipped in Rackbeat: that, and never more. */
class ShippedBackIT {
  private static final String CHAIR = "STOL-EG-01";
  private static final String CUSHION = "PUDE-ULD";

  private final Shop shop = Shop.open();
  private final String number = shop.books(anOrder().of("3", CHAIR).of("2", CUSHION));

  @Test
  void several_parcels_with_a_tracking_number_each_keep_them_all() {
    shop.dispatches(
        number,
        tracked("GLS-1").with(3, CHAIR).with(1, CUSHION),
        tracked("GLS-2").with(1, CUSHION));
    JsonNode transfer = shop.awaits(number, "SHIPPED");
    assertThat(transfer.path("trackingNumbers").toString()).isEqualTo("[\"GLS-1\",\"GLS-2\"]");
    assertThat(String.join("\n", shop.notes(number))).contains("GLS-1", "GLS-2");
    assertThat(shippedOf(CHAIR)).isEqualTo(3);
    assertThat(shippedOf(CUSHION)).isEqualTo(2);
  }

  @Test
  void a_part_is_shipped_as_a_part_and_later_the_rest() {
    shop.dispatches(number, tracked("GLS-1").with(1, CHAIR));
    shop.awaits(number, "PARTLY_SHIPPED");
    assertThat(shippedOf(CHAIR)).isEqualTo(1);
    assertThat(shippedOf(CUSHION)).isZero();
    assertThat(shop.rackbeatOrder(number).path("is_partly_shipped").asBoolean()).isTrue();
    shop.dispatches(number, tracked("GLS-2"));
    JsonNode transfer = shop.awaits(number, "SHIPPED");
    assertThat(transfer.path("trackingNumbers")).hasSize(2);
    assertThat(shippedOf(CHAIR)).isEqualTo(3);
    assertThat(shippedOf(CUSHION)).isEqualTo(2);
    assertThat(shop.rackbeatOrder(number).path("is_shipped").asBoolean()).isTrue();
    assertThat(shop.notes(number)).hasSize(2);
  }

  @Test
  void the_tracking_is_written_before_rackbeat_calls_the_order_shipped() {
    shop.awaits(number, "TRANSFERRED");
    shop.suffers("rackbeat", "{\"latencyMs\": 200}");
    shop.dispatches(number, tracked("GLS-1"));
    Shop.eventually(() -> assertThat(shop.notes(number)).hasSize(1));
    assertThat(shop.rackbeatOrder(number).path("is_shipped").asBoolean()).isFalse();
    shop.awaits(number, "SHIPPED");
  }

  @Test
  void tracking_that_comes_late_is_written_too() {
    shop.dispatches(number, untracked());
    shop.awaits(number, "SHIPPED");
    String shipment = shop.state("webshipper", "shipments").get(0).path("id").asText();
    shop.sandbox()
        .post("/webshipper/shipments/" + shipment + "/tracking", "{\"trackingNumber\": \"LATE-1\"}")
        .expect(200);
    Shop.eventually(() -> assertThat(shop.transfer(number).path("trackingNumbers")).hasSize(1));
    assertThat(String.join("\n", shop.notes(number))).contains("LATE-1");
    assertThat(shop.rackbeatShipments(number)).hasSize(1);
  }

  @Test
  void complete_lines_are_shipped_where_rackbeat_takes_no_quantities() {
    takesNoQuantities();
    shop.dispatches(number, tracked("GLS-1").with(2, CUSHION));
    shop.awaits(number, "PARTLY_SHIPPED");
    assertThat(shippedOf(CUSHION)).isEqualTo(2);
    assertThat(shippedOf(CHAIR)).isZero();
    shop.dispatches(number, tracked("GLS-2"));
    shop.awaits(number, "SHIPPED");
    assertThat(shippedOf(CHAIR)).isEqualTo(3);
  }

  @Test
  void a_part_of_a_line_is_held_for_a_person_where_rackbeat_takes_no_quantities() {
    takesNoQuantities();
    shop.dispatches(number, tracked("GLS-1").with(1, CHAIR).with(2, CUSHION));
    JsonNode transfer = shop.awaits(number, "ON_HOLD", "PART_NOT_POSSIBLE");
    assertThat(transfer.at("/reason/message").asText()).contains("1 of " + CHAIR);
    assertThat(shippedOf(CHAIR)).isZero();
    assertThat(shippedOf(CUSHION)).isEqualTo(2);
    assertThat(shop.notes(number)).hasSize(1);
  }

  private void takesNoQuantities() {
    shop.awaits(number, "TRANSFERRED");
    shop.sandbox().patch("/options", "{\"takesLinesInCreateShipment\": false}").expect(200);
  }

  @Test
  void a_return_and_a_test_shipment_ship_nothing() {
    shop.makes("test-shipment", number, tracked("TEST-1"));
    shop.makes("return", number, tracked("RETURN-1"));
    String later = shop.books(anOrder());
    shop.dispatches(later, tracked("GLS-1"));
    shop.awaits(later, "SHIPPED");
    shop.awaits(number, "TRANSFERRED");
    assertThat(shop.rackbeatShipments(number)).isEmpty();
    assertThat(shop.notes(number)).isEmpty();
  }

  @Test
  void set_to_dispatched_by_hand_what_was_transferred_is_shipped() {
    shop.awaits(number, "TRANSFERRED");
    shop.inWebshipper("mark-dispatched", number);
    shop.awaits(number, "SHIPPED");
    assertThat(shippedOf(CHAIR)).isEqualTo(3);
    assertThat(shippedOf(CUSHION)).isEqualTo(2);
  }

  @Test
  void rule_15_dispatched_by_hand_only_the_lines_of_the_location_are_shipped() {
    Shop two = Shop.openWith(settings -> settings.put("transferLocationId", "1002"));
    String order = two.books(anOrder().atLocation("2", CHAIR, 1001).atLocation("1", CUSHION, 1002));
    two.awaits(order, "TRANSFERRED");
    two.inWebshipper("mark-dispatched", order);
    two.awaits(order, "SHIPPED");
    assertThat(quantities(two.rackbeatShipments(order), CHAIR)).isZero();
    assertThat(quantities(two.rackbeatShipments(order), CUSHION)).isEqualTo(1);
  }

  private int shippedOf(String sku) {
    return quantities(shop.rackbeatShipments(number), sku);
  }

  private static int quantities(List<JsonNode> shipments, String sku) {
    int shipped = 0;
    for (JsonNode shipment : shipments) {
      for (JsonNode line : shipment.path("lines")) {
        boolean counts = shipment.path("is_shipped").asBoolean();
        shipped +=
            counts && line.path("child_id").asText().equals(sku)
                ? line.path("quantity").asInt()
                : 0;
      }
    }
    return shipped;
  }
}
