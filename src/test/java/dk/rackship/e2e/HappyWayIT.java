package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** An order booked in Rackbeat arrives in Webshipper, and comes back shipped. */
class HappyWayIT {
  private final Shop shop = Shop.open();

  @Test
  void a_booked_order_is_in_webshipper_within_two_seconds() {
    String number = shop.books(anOrder());
    await()
        .atMost(Duration.ofSeconds(2))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> shop.webshipperOrders(number).size() == 1);
    JsonNode transfer = shop.awaits(number, "TRANSFERRED");
    assertThat(transfer.path("direction").asText()).isEqualTo("RACKBEAT_TO_WEBSHIPPER");
    assertThat(transfer.path("reference").asText()).isEqualTo(number);
    assertThat(transfer.path("webshipperOrderId").asText())
        .isEqualTo(shop.webshipperOrder(number).path("id").asText());
    assertThat(transfer.path("attempts").asInt()).isZero();
  }

  @Test
  void the_order_arrives_with_its_channel_its_rate_its_addresses_and_its_lines() {
    String number =
        shop.books(
            anOrder()
                .from(NewOrder.KAFFEBAREN)
                .withDeliveryTerms(3)
                .priced("3", "STOL-EG-01", "100", 0)
                .priced("2", "PUDE-ULD", "49.95", 10)
                .with("note", "Ring på bagdøren"));
    JsonNode order = shop.webshipperOrder(number);
    JsonNode it = order.path("attributes");
    assertThat(order.at("/relationships/order_channel/data/id").asText()).isEqualTo("7");
    assertThat(order.at("/relationships/shipping_rate/data/id").asText()).isEqualTo("71");
    assertThat(it.path("status").asText()).isEqualTo("pending");
    assertThat(it.path("visible_ref").asText()).isEqualTo(number);
    assertThat(it.path("currency").asText()).isEqualTo("DKK");
    assertThat(it.path("external_comment").asText()).isEqualTo("Ring på bagdøren");
    assertThat(it.at("/delivery_address/company_name").asText())
        .isEqualTo("Kaffebaren Nørrebro, lager");
    assertThat(it.at("/delivery_address/address_1").asText()).isEqualTo("Rentemestervej 80");
    assertThat(it.at("/delivery_address/zip").asText()).isEqualTo("2400");
    assertThat(it.at("/delivery_address/country_code").asText()).isEqualTo("DK");
    assertThat(it.at("/billing_address/address_1").asText()).isEqualTo("Elmegade 4, st.");
    assertLine(it.at("/order_lines/0"), "STOL-EG-01", 3, 100);
    assertLine(it.at("/order_lines/1"), "PUDE-ULD", 2, 44.955);
    assertThat(it.at("/order_lines/0/tarif_number").asText()).isEqualTo("94016100");
    assertThat(it.at("/order_lines/0/country_of_origin").asText()).isEqualTo("DK");
    assertThat(it.at("/order_lines/0/vat_percent").asInt()).isEqualTo(25);
    assertThat(it.at("/order_lines/0/ext_ref").asText())
        .isEqualTo(shop.rackbeatOrder(number).at("/lines/0/id").asText());
  }

  private static void assertLine(JsonNode line, String sku, int quantity, double price) {
    assertThat(line.path("sku").asText()).isEqualTo(sku);
    assertThat(line.path("quantity").asInt()).isEqualTo(quantity);
    assertThat(line.path("unit_price").asDouble()).isEqualTo(price);
  }

  @Test
  void dispatched_in_webshipper_it_is_shipped_in_rackbeat_and_no_unknown_field_was_sent() {
    String number = shop.books(anOrder());
    shop.dispatches(number, tracked("GLS-1"));
    JsonNode transfer = shop.awaits(number, "SHIPPED");
    assertThat(transfer.at("/trackingNumbers/0").asText()).isEqualTo("GLS-1");
    assertThat(shop.rackbeatOrder(number).path("is_shipped").asBoolean()).isTrue();
    assertThat(shop.notes(number)).singleElement().asString().contains("GLS-1", "https://");
    assertThat(shop.rackbeatShipments(number)).hasSize(1);
    assertThat(shop.story(number).at("/events").findValuesAsText("state"))
        .containsExactly("TRANSFERRED", "SHIPPED");
    assertThat(shop.describe().path("lastTransferAt").asText()).isNotBlank();
    JsonNode strays = shop.sandbox().get("/state").json().at("/rackbeat/strays");
    assertThat(strays.path("unknownFields")).isEmpty();
    assertThat(strays.path("withoutConsumerHeaders")).isEmpty();
  }
}
