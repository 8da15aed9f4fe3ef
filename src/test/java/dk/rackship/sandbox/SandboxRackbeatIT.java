package dk.rackship.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the Rackbeat simulator does with orders, customers and products made through its API. */
class SandboxRackbeatIT extends AtTheSandbox {

  @Test
  void a_customer_is_found_by_vat_number_e_mail_and_name() {
    assertThat(found("simple_filter[company_vat]=DK38719264")).isEqualTo("10002");
    assertThat(found("simple_filter[contact_email]=ida.holm@example.test")).isEqualTo("10001");
    assertThat(found("company_name=Fjordsport%20AS")).isEqualTo("10005");
    assertThat(found("search=bolighuset")).isEqualTo("10003");
    assertThat(found("simple_filter[company_vat]=DK00000000")).isEmpty();
    assertThat(rackbeat.get("/customers?is_barred=true").at("/customers/0/number"))
        .isEqualTo("10004");
  }

  private String found(String query) {
    Http.Answer page = rackbeat.get("/customers?limit=5&" + query);
    assertThat(page.json().path("customers")).hasSizeLessThan(2);
    return page.at("/customers/0/number");
  }

  @Test
  void a_taken_number_is_refused_and_a_chosen_one_is_stepped_over() {
    String customer =
        """
        {"number": 10101, "company_name": "Valgt ApS", "name": "Valgt ApS", "payment_terms_id": 1,
         "company_vat": "DK11223344", "customer_group_id": 2, "vat_zone": "eu", "currency": "SEK"}
        """;
    assertThat(rackbeat.post("/customers", customer).at("/customer/vat_zone")).isEqualTo("eu");
    assertThat(rackbeat.post("/customers", customer).at("/errors/number/0")).contains("taken");
    String next = "{\"company_name\":\"Næste\",\"payment_terms_id\":1}";
    assertThat(rackbeat.post("/customers", next).at("/customer/number")).isEqualTo("10102");
    String zone = next.replace("}", ",\"vat_zone\":\"moon\"}");
    assertThat(rackbeat.post("/customers", zone).status()).isEqualTo(422);
  }

  @Test
  void a_product_is_found_by_number_with_slashes_and_by_barcode() {
    String product =
        """
        {"number": "PARAPLY/ROSA #2", "name": "Paraply", "group": 2, "sales_price": 80, "barcode": "5709"}
        """;
    assertThat(rackbeat.post("/products", product).status()).isEqualTo(201);
    assertThat(rackbeat.post("/products", product).at("/errors/number/0")).contains("taken");
    assertThat(rackbeat.get("/items/PARAPLY%252FROSA%2520%25232").at("/item/barcode"))
        .isEqualTo("5709");
    assertThat(rackbeat.get("/products?simple_filter[barcode]=5709").at("/products/0/number"))
        .isEqualTo("PARAPLY/ROSA #2");
    assertThat(rackbeat.get("/items/PARAPLY%252F").status()).isEqualTo(404);
    String lang = product.replace("PARAPLY/ROSA #2", "X".repeat(26));
    assertThat(rackbeat.post("/products", lang).status()).isEqualTo(422);
    assertThat(
            order("{\"item_id\": \"PARAPLY/ROSA #2\", \"quantity\": 1}").at("/order/lines/0/name"))
        .isEqualTo("Paraply");
  }

  private Http.Answer order(String lines) {
    return rackbeat.post("/orders", "{\"customer_id\": 10001, \"lines\": [" + lines + "]}");
  }

  @Test
  void what_is_barred_is_refused_when_it_is_booked() {
    String number = order("{\"item_id\": \"UDGAAET-9\", \"quantity\": 1}").at("/order/number");
    Http.Answer refused = rackbeat.post("/orders/" + number + "/book", "{}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.at("/message")).isEqualTo("Product 'Udgået skammel' is barred.");
    String ours = order("{\"item_id\": \"PUDE-ULD\", \"quantity\": 1}").at("/order/number");
    control.put(merchant + "/rackbeat/customers/10001", "{\"is_barred\": true}");
    assertThat(rackbeat.post("/orders/" + ours + "/book", "{}").status()).isEqualTo(422);
    control.put(merchant + "/rackbeat/customers/10001", "{\"is_barred\": false}");
    assertThat(rackbeat.post("/orders/" + ours + "/book", "{}").status()).isEqualTo(200);
  }

  @Test
  void a_line_keeps_its_discount_and_its_vat_and_zero_is_not_missing() {
    Http.Answer made =
        order(
            """
            {"item_id": "PUDE-ULD", "quantity": 3, "line_price": 100.3333, "discount_percentage": 12.5, "vat_percentage": 0},
            {"item_id": "STOL-EG-01", "quantity": 1, "line_price": 200},
            {"name": "Fragt", "quantity": 1, "line_price": 39.2, "vat_percentage": 25}
            """);
    assertThat(made.at("/order/lines/0/vat_percentage")).isEqualTo("0");
    assertThat(made.at("/order/lines/1/vat_percentage")).isEqualTo("25");
    assertThat(made.json().at("/order/lines/2/child_id").isNull()).isTrue();
    assertThat(made.at("/order/total_subtotal")).isEqualTo("502.574913");
    assertThat(made.at("/order/total_total")).isEqualTo("562.374913");
  }

  @Test
  void orders_are_listed_by_their_creation() {
    for (int i = 0; i < 3; i++) {
      order("{\"name\": \"Tekst\", \"quantity\": 1}");
    }
    String path = "/orders?limit=2&page=%d&order_by=created_at&order_direction=%s";
    String first = rackbeat.get(path.formatted(1, "ASC")).at("/orders/0/created_at");
    String last = rackbeat.get(path.formatted(2, "ASC")).at("/orders/0/created_at");
    assertThat(last).isGreaterThanOrEqualTo(first);
    assertThat(rackbeat.get(path.formatted(1, "DESC")).at("/orders/0/created_at")).isEqualTo(last);
  }

  @Test
  void a_shipment_is_made_picked_and_shipped_by_hand_one_after_the_other() {
    Http.Answer made = control.post(merchant + "/rackbeat/orders", "{\"book\": true}");
    String part =
        "{\"ship\": false, \"lines\": [{\"orderLineId\": %s, \"quantity\": 1}]}"
            .formatted(made.at("/lines/0/id"));
    String ship = merchant + "/rackbeat/orders/" + made.at("/number") + "/ship";
    String first = control.post(ship, part).at("/id");
    assertThat(rackbeat.get("/order-shipments/" + first).at("/order_shipment/is_picked"))
        .isEqualTo("false");
    String shipment = merchant + "/rackbeat/shipments/" + first;
    assertThat(control.post(shipment + "/pick", "").at("/is_picked")).isEqualTo("true");
    assertThat(control.post(shipment + "/ship", "").at("/is_shipped")).isEqualTo("true");
    assertThat(control.delete(shipment).status()).isEqualTo(422);
    String second = control.post(ship, "{\"ship\": false}").at("/id");
    assertThat(control.delete(merchant + "/rackbeat/shipments/" + second).status()).isEqualTo(204);
    assertThat(control.post(ship, "{}").status()).isEqualTo(201);
    assertThat(rackbeat.get("/orders/" + made.at("/number")).at("/order/is_shipped"))
        .isEqualTo("true");
  }

  @Test
  void a_revoked_token_is_refused_until_another_is_made() {
    String token = merchant + "/rackbeat/token";
    assertThat(control.delete(token).status()).isEqualTo(204);
    assertThat(rackbeat.get("/self").status()).isEqualTo(401);
    String fresh = control.post(token, "").at("/token");
    assertThat(rackbeat.with(fresh, JSON).get("/self").status()).isEqualTo(200);
    assertThat(control.get(merchant).at("/rackbeat/apiToken")).isEqualTo(fresh);
  }
}
