package dk.rackship.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the Webshipper simulator does with orders: found, changed, revived, dispatched in part. */
class SandboxWebshipperIT extends AtTheSandbox {

  @Test
  void orders_are_found_by_reference_creation_sku_and_customer() {
    String first =
        webshop("{\"visible_ref\": \"W-1\", \"ext_ref\": \"shop-1\", \"tags\": [\"ny\"]}");
    String second =
        webshop("{\"visible_ref\": \"W-2\", \"billing_address\": {\"email\": \"b@example.test\"}}");
    assertThat(found("filter[visible_ref]=W-1")).isEqualTo(first);
    assertThat(found("filter[ext_ref]=shop-1&filter[order_channel_id]=8")).isEqualTo(first);
    assertThat(found("filter[ext_ref]=shop-1&filter[order_channel_id]=7")).isEmpty();
    assertThat(found("filter[tag]=ny")).isEqualTo(first);
    assertThat(found("filter[billing_email]=b@example.test")).isEqualTo(second);
    assertThat(found("filter[sku]=PUDE-ULD&sort=created_at,id")).isEqualTo(first);
    assertThat(found("filter[delivery_country_code]=DK&sort=-created_at,-id")).isEqualTo(second);
    String when = "filter[created_at][value]=%s&filter[created_at][operator]=%s&sort=id";
    assertThat(found(when.formatted("2020-01-01", "gte"))).isEqualTo(first);
    assertThat(found(when.formatted("2020-01-01T00:00:00.000Z", "lt"))).isEmpty();
    assertThat(webshipper.get("/webhooks?filter[url]=x").status()).isEqualTo(400);
  }

  private String webshop(String attributes) {
    return control.post(merchant + "/webshipper/orders", attributes).at("/id");
  }

  private String found(String query) {
    return webshipper.get("/orders?" + query).at("/data/0/id");
  }

  private Http.Answer change(String order, String attributes) {
    String body =
        "{\"data\": {\"id\": \"%s\", \"type\": \"orders\", \"attributes\": %s}}"
            .formatted(order, attributes);
    return webshipper.patch("/orders/" + order, body);
  }

  @Test
  void a_cancelled_order_is_revived_with_its_reference() {
    String order = webshop("{\"ext_ref\": \"shop-1\"}");
    assertThat(change(order, "{\"status\": \"cancelled\"}").at("/data/attributes/status"))
        .isEqualTo("cancelled");
    assertThat(control.post(merchant + "/webshipper/orders", "{\"ext_ref\": \"shop-1\"}").status())
        .isEqualTo(422);
    Http.Answer revived =
        change(order, "{\"status\": \"pending\", \"external_comment\": \"Igen\"}");
    assertThat(revived.at("/data/attributes/status")).isEqualTo("pending");
    assertThat(revived.at("/data/attributes/external_comment")).isEqualTo("Igen");
  }

  @Test
  void a_status_set_by_a_change_marks_the_lines_only_when_all_is_dispatched() {
    String order = webshop("{}");
    Http.Answer part = change(order, "{\"status\": \"partly_dispatched\"}");
    assertThat(part.at("/data/attributes/status")).isEqualTo("partly_dispatched");
    assertThat(part.json().at("/data/attributes/order_lines/0/status").isNull()).isTrue();
    Http.Answer all = change(order, "{\"status\": \"dispatched\"}");
    assertThat(all.at("/data/attributes/order_lines/0/status")).isEqualTo("dispatched");
    assertThat(webshipper.get("/orders/" + order + "/shipments").json().path("data")).isEmpty();
    assertThat(change(order, "{\"status\": \"cancelled\"}").status()).isEqualTo(422);
  }

  @Test
  void freight_is_in_no_parcel_and_holds_up_no_order() {
    String order =
        webshop(
            """
            {"order_lines": [{"sku": "PUDE-ULD", "quantity": 2, "unit_price": 349, "vat_percent": 25},
             {"description": "Fragt", "quantity": 1, "unit_price": 39.2, "vat_percent": 0, "is_virtual": true}]}
            """);
    String line = webshipper.get("/orders/" + order).at("/data/attributes/order_lines/0/id");
    String part = "{\"parcels\": [{\"lines\": [{\"orderLineId\": %s, \"quantity\": 1}]}]}";
    String dispatch = merchant + "/webshipper/orders/" + order + "/dispatch";
    assertThat(control.post(dispatch, part.formatted(line)).status()).isEqualTo(201);
    String rest = control.post(dispatch, "{}").at("/id");
    assertThat(
            webshipper
                .get("/shipments/" + rest)
                .json()
                .at("/data/attributes/packages/0/order_lines"))
        .hasSize(1);
    assertThat(webshipper.get("/orders/" + order).at("/data/attributes/status"))
        .isEqualTo("dispatched");
    assertThat(control.post(dispatch, "{}").status()).isEqualTo(422);
    String back = dispatch.replace("/dispatch", "/return");
    assertThat(control.post(back, part.formatted(line)).at("/attributes/is_return"))
        .isEqualTo("true");
  }

  @Test
  void a_person_edits_an_order_under_the_same_rules_as_a_caller() {
    String order = merchant + "/webshipper/orders/" + webshop("{}");
    Http.Answer edited =
        control.patch(
            order, "{\"currency\": \"NOK\", \"shippingRateId\": 43, \"visible_ref\": \"N1\"}");
    assertThat(edited.at("/attributes/currency") + edited.at("/attributes/shipping_rate_id"))
        .isEqualTo("NOK43");
    assertThat(control.patch(order, "{\"order_lines\": [{\"quantity\": 0}]}").status())
        .isEqualTo(422);
    String cheap = "{\"order_lines\": [{\"quantity\": 1, \"discount_type\": \"some\"}]}";
    assertThat(control.patch(order, cheap).status()).isEqualTo(422);
    control.post(order + "/lock", "");
    assertThat(control.patch(order, "{\"visible_ref\": \"N2\"}").status()).isEqualTo(423);
  }

  @Test
  void a_deleted_user_and_a_changed_password_end_what_the_password_gave() {
    String user = merchant + "/webshipper/user";
    String token = login("p&ss+w%rd#æ").at("/access_token");
    assertThat(status(token)).isEqualTo(200);
    assertThat(control.delete(user).status()).isEqualTo(204);
    assertThat(status(token)).isEqualTo(401);
    assertThat(login("p&ss+w%rd#æ").status()).isEqualTo(400);
    assertThat(login("").status()).isEqualTo(400);
    control.post(user, "{\"password\": \"ny kode\"}");
    assertThat(login("p&ss+w%rd#æ").status()).isEqualTo(400);
    assertThat(status(login("ny kode").at("/access_token"))).isEqualTo(200);
    assertThat(webshipper.get("/order_channels").status()).isEqualTo(200);
    control.delete(merchant + "/webshipper/token");
    assertThat(webshipper.get("/order_channels").status()).isEqualTo(401);
    assertThat(status(control.post(merchant + "/webshipper/token", "").at("/token")))
        .isEqualTo(200);
  }

  private Http.Answer login(String password) {
    String form =
        "grant_type=password&username=merchant%40example.test&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8);
    return webshipper.with("", "application/x-www-form-urlencoded").post("/oauth/token", form);
  }

  private int status(String token) {
    return webshipper.with(token, JSON_API).get("/order_channels").status();
  }
}
