package dk.rackship.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** What was chosen and is gone since. */
class ProblemsIT {
  private final Shop shop = Shop.openBothWays();

  @Test
  void chosen_items_that_are_gone_are_problems_and_no_hindrance_to_saving_the_rest() {
    shop.sandbox().delete("/rackbeat/payment-terms/1").expect(204);
    shop.sandbox().delete("/rackbeat/employees/2").expect(204);
    shop.sandbox()
        .put("/webshipper/order_channels/7", "{\"sync_status\": \"suspended\"}")
        .expect(200);

    shop.api().post("/options/refresh", "").expect(200);

    Answer settings = shop.api().get("/settings").expect(200);
    assertThat(settings.json().path("problems").findValuesAsText("field"))
        .contains("paymentTermsId", "employeeId", "orderChannelId");
    ObjectNode changed = (ObjectNode) settings.json();
    changed.put("bookImportedOrders", false);
    assertThat(
            shop.api()
                .with("If-Match", settings.header("ETag"))
                .put("/settings", changed)
                .expect(200)
                .json()
                .path("bookImportedOrders")
                .asBoolean())
        .isFalse();
  }

  @Test
  void rule_5_payment_terms_that_are_gone_hold_the_order_and_name_the_field() {
    shop.sandbox().delete("/rackbeat/payment-terms/1").expect(204);
    String order = shop.sells(WebshopOrder.aWebshopOrder().of(1, "PUDE-ULD", "10"));

    JsonNode held = shop.awaitsImport(order, "ON_HOLD", "SETTING_INVALID");

    assertThat(held.at("/reason/message").asText()).contains("paymentTermsId");
  }
}
