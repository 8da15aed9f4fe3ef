package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.some;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Shipped, both ways: parts of an order that was sent as a whole, by either side. */
class PartShippedIT {
  private static final String CHAIR = "STOL-EG-01";
  private static final String CUSHION = "PUDE-ULD";

  private final Shop shop = Shop.open();
  private final String number = shop.books(anOrder().of("3", CHAIR).of("2", CUSHION));

  PartShippedIT() {
    shop.awaits(number, "TRANSFERRED");
  }

  private int shipped(String sku) {
    int pieces = 0;
    for (JsonNode shipment : shop.rackbeatShipments(number)) {
      for (JsonNode line : shipment.path("lines")) {
        boolean counts = shipment.path("is_shipped").asBoolean();
        pieces +=
            counts && line.path("child_id").asText().equals(sku)
                ? line.path("quantity").asInt()
                : 0;
      }
    }
    return pieces;
  }

  private void everythingWasShippedOnce() {
    shop.awaits(number, "SHIPPED");
    assertThat(shop.statusInWebshipper(number)).isEqualTo("dispatched");
    assertThat(shipped(CHAIR)).isEqualTo(3);
    assertThat(shipped(CUSHION)).isEqualTo(2);
    assertThat(shop.rackbeatOrder(number).path("is_shipped").asBoolean()).isTrue();
  }

  @Test
  void a_part_shipped_in_rackbeat_is_a_part_in_webshipper_and_the_rest_makes_it_whole() {
    shop.ships(number, some(1, CHAIR));
    shop.awaitsInWebshipper(number, "partly_dispatched");
    shop.awaits(number, "PARTLY_SHIPPED");
    shop.ships(number);
    shop.awaitsInWebshipper(number, "dispatched");
    everythingWasShippedOnce();
    assertThat(shop.rackbeatShipments(number)).hasSize(2);
  }

  @Test
  void telling_webshipper_of_a_part_comes_back_as_nothing() {
    shop.ships(number, some(1, CHAIR));
    shop.awaits(number, "PARTLY_SHIPPED");
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    Shop.eventually(() -> assertThat(shop.describe().at("/queue/waiting").asInt()).isZero());
    assertThat(shop.statusInWebshipper(number)).isEqualTo("partly_dispatched");
    assertThat(shop.rackbeatShipments(number)).hasSize(1);
    assertThat(shop.story(number).path("events")).hasSize(2);
  }

  @Test
  void a_part_from_webshipper_and_the_rest_by_hand_in_rackbeat_are_the_whole() {
    shop.dispatches(number, tracked("GLS-1").with(1, CHAIR));
    shop.awaits(number, "PARTLY_SHIPPED");
    shop.ships(number);
    shop.awaitsInWebshipper(number, "dispatched");
    everythingWasShippedOnce();
  }

  @Test
  void a_part_by_hand_in_rackbeat_and_the_rest_from_webshipper_are_the_whole() {
    shop.ships(number, some(3, CHAIR));
    shop.awaitsInWebshipper(number, "partly_dispatched");
    shop.dispatches(number, tracked("GLS-1").with(2, CUSHION));
    shop.awaitsInWebshipper(number, "dispatched");
    everythingWasShippedOnce();
    assertThat(shop.notes(number)).hasSize(1);
    assertThat(shop.transfer(number).path("trackingNumbers").toString()).contains("GLS-1");
  }

  @Test
  void webshipper_sends_all_although_rackbeat_had_shipped_a_part_and_never_more_than_ordered() {
    shop.ships(number, some(1, CHAIR));
    shop.awaitsInWebshipper(number, "partly_dispatched");
    shop.dispatches(number, tracked("GLS-1"));
    everythingWasShippedOnce();
  }

  @Test
  void both_at_once_is_fine() {
    shop.suffers("webshipper", "{\"latencyMs\": 300}");
    shop.suffers("rackbeat", "{\"latencyMs\": 300}");
    shop.dispatches(number, tracked("GLS-1"));
    shop.ships(number);
    shop.recovers("webshipper");
    shop.recovers("rackbeat");
    everythingWasShippedOnce();
    Shop.eventually(() -> assertThat(shop.notes(number)).hasSize(1));
  }

  @Test
  void rule_15_all_lines_that_were_sent_shipped_in_rackbeat_is_the_whole_order_there() {
    Shop two = Shop.openWith(settings -> settings.put("transferLocationId", "1002"));
    String order = two.books(anOrder().atLocation("2", CHAIR, 1001).atLocation("1", CUSHION, 1002));
    two.awaits(order, "TRANSFERRED");
    two.ships(order, some(2, CHAIR));
    two.awaits(two.books(anOrder().atLocation("1", CUSHION, 1002)), "TRANSFERRED");
    assertThat(two.statusInWebshipper(order)).isEqualTo("pending");
    two.ships(order, some(1, CUSHION));
    two.awaitsInWebshipper(order, "dispatched");
    two.awaits(order, "SHIPPED");
  }

  @Test
  void an_order_that_was_shipped_by_hand_before_it_could_be_sent_is_sent_and_dispatched() {
    shop.suffers("webshipper", "{\"down\": \"503\"}");
    String late = shop.books(anOrder());
    shop.awaits(late, "WAITING", "VENDOR_UNAVAILABLE");
    shop.ships(late);
    shop.recovers("webshipper");
    shop.awaitsInWebshipper(late, "dispatched");
    shop.awaits(late, "SHIPPED");
  }
}
