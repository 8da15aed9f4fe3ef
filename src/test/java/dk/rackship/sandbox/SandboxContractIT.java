package dk.rackship.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Every answer of the simulators, good or bad, is one that the vendor's contract allows. */
class SandboxContractIT extends AtTheSandbox {
  @Test
  void rackbeat_answers_every_operation_as_its_contract_says() {
    rackbeatReferenceLists();
    rackbeatMaster();
    rackbeatOrders();
    rackbeatShipments();
    rackbeatWebhooks();
    rackbeatInstallation();
    rackbeat.post("/tokens/replace-current", "");
    assertThat(rackbeat.get("/self").status()).isEqualTo(401);
    assertThat(rackbeatContract.unseen())
        .isSubsetOf(
            "GET /settings-keyvalue",
            "PUT /settings/{identifier}",
            "GET /vat-info/{country}/collect/{vat}",
            "GET /webhooks/logs/{logId}");
  }

  private void rackbeatReferenceLists() {
    for (String list :
        Set.of(
            "customer-groups",
            "product-groups",
            "locations",
            "delivery-terms",
            "payment-terms",
            "employees",
            "layouts")) {
      assertThat(rackbeat.get("/" + list + "?page=1&limit=2").status()).isEqualTo(206);
      assertThat(rackbeat.get("/" + list + "/999999").status()).isEqualTo(404);
    }
    for (String one :
        Set.of(
            "customer-groups/1",
            "product-groups/1",
            "locations/1001",
            "delivery-terms/1",
            "payment-terms/1",
            "employees/1",
            "layouts/1",
            "fields/tracking",
            "self",
            "settings",
            "settings/default_layout")) {
      assertThat(rackbeat.get("/" + one).status()).isEqualTo(200);
    }
    rackbeat.get("/settings/unknown");
    rackbeat.get("/fields");
    rackbeat.get("/user-account-plugins");
    assertThat(rackbeat.with("wrong", JSON).get("/self").status()).isEqualTo(401);
  }

  private void rackbeatMaster() {
    Http.Answer page =
        rackbeat.get("/customers?limit=3&page=2&order_by=number&order_direction=DESC");
    assertThat(page.at("/page") + page.at("/pages") + page.at("/total")).isEqualTo("238");
    assertThat(page.at("/customers/0/number")).isEqualTo("10005");
    String mail =
        "{\"company_name\":\"Ny\",\"payment_terms_id\":1,\"contact_email\":\"ny@example.test\"}";
    Http.Answer made = rackbeat.post("/customers", mail);
    String customer = "/customers/" + made.at("/customer/number");
    assertThat(rackbeat.get("/customers?simple_filter[contact_email]=ny@example.test").at("/total"))
        .isEqualTo("1");
    rackbeat.get(customer);
    rackbeat.put(customer, "{\"contact_phone\":\"+45 1\"}");
    assertThat(rackbeat.put(customer, "{\"layout_id\":77}").status()).isEqualTo(422);
    assertThat(rackbeat.post("/customers", "{}").status()).isEqualTo(422);
    rackbeat.get("/customers/1");
    rackbeat.post(customer + "/contacts", "{\"name\":\"Bo\"}");
    rackbeat.post(customer + "/contacts", "{}");
    rackbeat.get(customer + "/contacts");
    rackbeat.get(customer + "/addresses");
    rackbeatProducts();
  }

  private void rackbeatProducts() {
    rackbeat.get("/products?limit=1000");
    rackbeat.get("/items?simple_filter[barcode]=5701234000035");
    rackbeat.get("/lots");
    assertThat(rackbeat.get("/lots/1").status()).isEqualTo(404);
    assertThat(rackbeat.get("/items/LAMPE-40-SORT").at("/item/number")).isEqualTo("LAMPE/40 SORT");
    assertThat(rackbeat.get("/items/LAMPE%252F40%2520SORT").status()).isEqualTo(200);
    String product = "{\"number\":\"NY-1\",\"name\":\"Ny\",\"group\":2,\"sales_price\":9.5}";
    assertThat(rackbeat.post("/products", product).status()).isEqualTo(201);
    assertThat(rackbeat.post("/products", product).status()).isEqualTo(422);
    rackbeat.get("/products/NY-1");
    rackbeat.get("/products/NY-1/fields");
    rackbeat.put("/products/NY-1", "{\"name\":\"Nyere\"}");
  }

  private void rackbeatOrders() {
    String body =
        """
        {"customer_id": 10005, "layout_id": 1, "employee_id": 1, "payment_terms_id": 2, "delivery_terms_id": 3,
         "currency": "NOK", "vat_zone": "abroad", "other_reference": "WS-1", "delivery_address_city": "Bergen",
         "delivery_address": {"email": "x@example.test"},
         "lines": [{"item_id": "STOL-EG-01", "quantity": 3, "line_price": 100.5, "discount_percentage": 10},
                   {"name": "Tekst", "quantity": 1}]}
        """;
    Http.Answer made = rackbeat.post("/orders", body);
    assertThat(made.at("/order/total_subtotal")).isEqualTo("271.35");
    String order = "/orders/" + made.at("/order/number");
    String line = order + "/lines/" + made.at("/order/lines/0/id");
    assertThat(rackbeat.post("/orders", "{\"customer_id\": 1, \"lines\": []}").status())
        .isEqualTo(422);
    assertThat(rackbeat.get("/orders?simple_filter[other_reference]=WS-1").at("/total"))
        .isEqualTo("1");
    rackbeat.get(order);
    rackbeat.put(order, "{\"note\": \"Ring\"}");
    rackbeat.get(order + "/lines");
    rackbeat.put(line, "{\"quantity\": \"4\"}");
    String added =
        rackbeat
            .post(order + "/lines", "{\"item_id\":\"PUDE-ULD\",\"quantity\":1}")
            .at("/order_line/id");
    rackbeat.delete(order + "/lines/" + added);
    rackbeat.put(order + "/fields", "{\"custom_fields\":[{\"id\":51,\"value\":\"T\"}]}");
    rackbeat.get(order + "/fields");
    rackbeat.post(order + "/notes", "{\"note\":\"GLS 123\"}");
    rackbeat.post(order + "/notes", "{}");
    rackbeat.get(order + "/notes");
    assertThat(rackbeat.post(order + "/book", "{}").at("/order/is_booked")).isEqualTo("true");
    assertThat(rackbeat.post(order + "/book", "{}").status()).isEqualTo(422);
    assertThat(rackbeat.put(order, "{\"note\": \"x\"}").status()).isEqualTo(422);
    rackbeat.post(order + "/reopen", "");
    rackbeatDrafts();
    rackbeat.delete(order);
    assertThat(rackbeat.get(order).status()).isEqualTo(404);
  }

  private void rackbeatDrafts() {
    String body = "{\"customer_id\":10001,\"lines\":[{\"item_id\":\"STOL-EG-01\",\"quantity\":1}]}";
    String number = rackbeat.post("/orders/drafts", body).at("/order/number");
    rackbeat.get("/orders/drafts");
    rackbeat.get("/orders/drafts/" + number);
    rackbeat.put("/orders/drafts/" + number, "{\"heading\":\"H\"}");
    rackbeat.post("/orders/" + number + "/book-for-shipping", "");
    rackbeat.delete("/orders/drafts/" + number);
  }

  private void rackbeatShipments() {
    String body =
        """
        {"customer": 10002, "book": true, "lines": [{"sku": "STOL-EG-01", "quantity": 3}, {"sku": "PUDE-ULD", "quantity": 2}]}
        """;
    Http.Answer made = control.post(merchant + "/rackbeat/orders", body);
    String order = "/orders/" + made.at("/number");
    String part = "{\"lines\":[{\"order_line_id\":" + made.at("/lines/0/id") + ",\"quantity\":1}]}";
    Http.Answer first = rackbeat.post(order + "/create-shipment?suppress_webhooks=true", part);
    String id = first.at("/order_shipment/id");
    String shipment = order + "/shipments/" + id;
    String line = shipment + "/lines/" + first.at("/order_shipment/lines/0/id");
    rackbeat.get(order + "/shipments");
    rackbeat.get(shipment);
    rackbeat.get(shipment + "/lines");
    rackbeat.post(line + "/mark-picked", "");
    rackbeat.post(line + "/mark-unpicked", "");
    rackbeat.post(shipment + "/mark-picked", "");
    assertThat(rackbeat.post("/orders/shipments/" + id + "/mark-shipped", "{}").status())
        .isEqualTo(422);
    rackbeat.post("/orders/shipments/" + id + "/mark-shipped", "{\"pick\":false}");
    assertThat(
            rackbeat.post("/orders/shipments/" + id + "/mark-shipped", "{\"pick\":true}").status())
        .isEqualTo(422);
    assertThat(rackbeat.get(order).at("/order/is_partly_shipped")).isEqualTo("true");
    rackbeat.post("/orders/shipments/" + id + "/download-delivery-note", "");
    String rest = rackbeat.post(order + "/shipments", "{}").at("/order_shipment/id");
    rackbeat.delete(order + "/shipments/" + rest);
    rest = rackbeat.post(order + "/create-shipment", "{}").at("/order_shipment/id");
    rackbeat.post(order + "/shipments/" + rest + "/mark-shipped", "");
    assertThat(rackbeat.get(order).at("/order/is_shipped")).isEqualTo("true");
    assertThat(rackbeat.post(order + "/create-shipment", "{}").status()).isEqualTo(422);
    rackbeat.get("/order-shipments?order_number=" + made.at("/number"));
    rackbeat.get("/order-shipments/" + rest);
    rackbeat.get("/order-shipments/1");
  }

  private void rackbeatWebhooks() {
    String body = "{\"event\":\"order.created\",\"url\":\"" + subscriber.url() + "\"}";
    Http.Answer made = rackbeat.post("/webhooks", body);
    assertThat(made.at("/webhook/token")).hasSize(32);
    Http.Answer again = rackbeat.post("/webhooks", body);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.at("/webhook/token")).isEmpty();
    assertThat(rackbeat.post("/webhooks", "{}").status()).isEqualTo(422);
    String order = control.post(merchant + "/rackbeat/orders", "{}").at("/number");
    await().atMost(Duration.ofSeconds(5)).until(() -> subscriber.all().size() == 1);
    Subscriber.Got got = subscriber.all().get(0);
    rackbeatContract.validate("delivery", "WebhookDelivery", got.body());
    assertThat(got.body()).isEqualTo("{\"key\":" + order + ",\"key_name\":\"number\"}");
    assertThat(got.header("rackbeat-webhook-token")).isEqualTo(made.at("/webhook/token"));
    assertThat(got.header("rackbeat-webhook-event")).isEqualTo("order.created");
    assertThat(got.header("rackbeat-account-id")).isEqualTo(merchant.substring(1));
    String hook = "/webhooks/" + made.at("/webhook/id");
    rackbeat.get("/webhooks");
    rackbeat.get(hook);
    rackbeat.get(hook + "/logs");
    rackbeat.put(hook, body);
    rackbeat.delete(hook);
    assertThat(rackbeat.get(hook).status()).isEqualTo(404);
  }

  private void rackbeatInstallation() {
    String token = control.post(merchant + "/rackbeat/installations", "").at("/token");
    Http.Answer accepted = rackbeatHost.post("/integration/accept/" + token, "");
    assertThat(rackbeatHost.post("/integration/accept/" + token, "").status()).isEqualTo(404);
    Http app = rackbeat.with(accepted.at("/access_token"), JSON);
    String slug = "/plugins/" + accepted.at("/app_slug") + "/set-settings-url";
    assertThat(app.post(slug, "{\"settings_url\":\"https://example.test/\"}").status())
        .isEqualTo(200);
    app.post(slug, "{}");
    app.post("/plugins/other/set-settings-url", "{\"settings_url\":\"https://example.test/\"}");
    control.post(merchant + "/rackbeat/uninstall", "");
    assertThat(app.get("/self").status()).isEqualTo(401);
    String other = control.post(merchant + "/rackbeat/installations", "").at("/token");
    rackbeatHost.post("/integration/cancel/" + other, "");
  }

  @Test
  void rackbeat_faults_are_answered_in_the_form_of_the_contract() {
    control.patch(
        merchant + "/rackbeat/faults",
        "{\"rateLimitedCalls\":1,\"retryAfterSeconds\":3,\"failingCalls\":1}");
    assertThat(rackbeat.get("/self").status()).isEqualTo(429);
    assertThat(rackbeat.get("/self").status()).isEqualTo(500);
    assertThat(rackbeat.get("/self").status()).isEqualTo(200);
    control.patch(merchant + "/rackbeat/faults", "{\"forbidden\":[\"orders\"],\"lostAnswers\":1}");
    assertThat(rackbeat.get("/orders").status()).isEqualTo(403);
    String customer = "{\"company_name\":\"Tabt\",\"payment_terms_id\":1}";
    assertThat(rackbeat.post("/customers", customer).status()).isEqualTo(502);
    assertThat(rackbeat.get("/customers?search=Tabt").at("/total")).isEqualTo("1");
    control.patch(merchant + "/rackbeat/faults", "{\"loginRefused\":true}");
    assertThat(rackbeat.get("/self").status()).isEqualTo(401);
    control.delete(merchant + "/rackbeat/faults");
    assertThat(rackbeat.get("/orders").status()).isEqualTo(206);
    assertThat(control.patch(merchant + "/rackbeat/faults", "{\"typo\":1}").status())
        .isEqualTo(400);
  }

  @Test
  void a_suppressed_write_fires_nothing_and_a_failing_subscriber_is_tried_again() {
    String url = subscriber.url();
    rackbeat.post("/webhooks", "{\"event\":\"order.created\",\"url\":\"" + url + "\"}");
    String body = "{\"customer_id\":10001,\"lines\":[{\"name\":\"Tekst\",\"quantity\":1}]";
    rackbeat.post("/orders?suppress_webhooks=true", body + "}");
    rackbeat.post("/orders", body + ",\"suppress_webhooks\":true}");
    subscriber.answer(500);
    String loud = rackbeat.post("/orders", body + "}").at("/order/number");
    await().atMost(Duration.ofSeconds(5)).until(() -> subscriber.all().size() >= 2);
    assertThat(subscriber.all()).allMatch(got -> got.body().contains(loud));
    assertThat(
            rackbeat.get("/webhooks").json().at("/webhooks/0/failures_since_last_success").asInt())
        .isPositive();
  }

  @Test
  void webshipper_answers_every_operation_as_its_contract_says() {
    webshipperReferenceLists();
    webshipperToken();
    String order = webshipperOrders();
    webshipperShipments(order);
    webshipperWebhooks();
    webshipper.get("/shipping_addresses");
    webshipper.get("/stores");
    webshipper.get("/tags");
    webshipper.get("/users");
    webshipper.get("/tracking_events");
    assertThat(webshipper.delete("/orders/" + order).status()).isEqualTo(204);
    assertThat(webshipper.get("/orders/" + order).status()).isEqualTo(404);
    assertThat(webshipperContract.unseen())
        .isSubsetOf("GET /tracking_events/{id}", "PATCH /shipments/{id}");
  }

  private void webshipperReferenceLists() {
    webshipper.get("/order_channels");
    webshipper.get("/order_channels/7");
    webshipper.get("/order_channels/7/shipping_rates?include=carrier");
    assertThat(webshipper.get("/shipping_rates").json().path("data")).hasSize(30);
    assertThat(webshipper.get("/shipping_rates?page[number]=2").json().path("data")).hasSize(3);
    assertThat(webshipper.get("/shipping_rates?filter[order_channel_id]=7").json().path("data"))
        .hasSize(7);
    webshipper.get("/shipping_rates/31?include=carrier,order_channel");
    webshipper.get("/shipping_rates/999");
    webshipper.get("/shipping_rates?filter[colour]=red");
    webshipper.get("/carriers");
    webshipper.get("/carriers/3");
    assertThat(webshipper.with("wrong", JSON_API).get("/order_channels").status()).isEqualTo(401);
  }

  private void webshipperToken() {
    String form =
        "grant_type=password&username=merchant%40example.test&password="
            + URLEncoder.encode("p&ss+w%rd#æ", StandardCharsets.UTF_8);
    Http login = webshipper.with("", "application/x-www-form-urlencoded");
    Http.Answer token = login.post("/oauth/token", form);
    assertThat(webshipper.with(token.at("/access_token"), JSON_API).get("/order_channels").status())
        .isEqualTo(200);
    assertThat(login.post("/oauth/token", form + "x").status()).isEqualTo(400);
    assertThat(login.post("/oauth/token?" + form, "").status()).isEqualTo(200);
  }

  private static String order(String reference, String channel, String rate) {
    return """
    {"data": {"type": "orders", "attributes": {"ext_ref": "%s", "currency": "DKK",
      "delivery_address": {"company_name": "Kaffebaren", "address_1": "Elmegade 4", "zip": "2200",
        "city": "København N", "country_code": "DK"},
      "order_lines": [{"sku": "STOL-EG-01", "description": "Stol", "quantity": 3, "unit_price": 999.5,
        "vat_percent": 25, "ext_ref": "71", "weight": 6.4, "weight_unit": "kg"}]},
     "relationships": {"order_channel": {"data": {"type": "order_channels", "id": "%s"}}%s}}}
    """
        .formatted(
            reference,
            channel,
            rate.isEmpty()
                ? ""
                : ", \"shipping_rate\": {\"data\": {\"type\": \"shipping_rates\", \"id\": \""
                    + rate
                    + "\"}}");
  }

  private String webshipperOrders() {
    Http.Answer made = webshipper.post("/orders", order("1001", "7", "32"));
    assertThat(made.status()).isEqualTo(201);
    String id = made.at("/data/id");
    Http.Answer again = webshipper.post("/orders", order("1001", "7", "32"));
    assertThat(again.status() + again.at("/errors/0/code")).isEqualTo("422100");
    assertThat(again.at("/errors/0/source/pointer")).isEqualTo("/data/attributes/ext_ref");
    assertThat(webshipper.post("/orders", order("1001", "8", "42")).status()).isEqualTo(201);
    webshipperRefusals();
    assertThat(
            webshipper
                .get("/orders?filter[ext_ref]=1001&filter[order_channel_id]=7")
                .json()
                .path("data"))
        .hasSize(1);
    webshipper.get("/orders?sort=-updated_at&include=shipments,shipping_rate");
    webshipper.get(
        "/orders?filter[updated_at][value]=2020-01-01T00:00:00.000Z&filter[updated_at][operator]=gt");
    webshipper.get("/orders/" + id + "?include=shipments");
    webshipper.get("/orders/" + id + "/order_channel");
    webshipper.get("/orders/" + id + "/shipping_rate");
    webshipper.get("/order_lines?filter[order_id]=" + id);
    String patch = "{\"data\":{\"id\":\"%s\",\"type\":\"orders\",\"attributes\":%s}}";
    webshipper.patch("/orders/" + id, patch.formatted(id, "{\"lock_state\":\"locked\"}"));
    assertThat(
            webshipper
                .patch("/orders/" + id, patch.formatted(id, "{\"visible_ref\":\"A\"}"))
                .status())
        .isEqualTo(423);
    webshipper.patch("/orders/" + id, patch.formatted(id, "{\"lock_state\":\"unlocked\"}"));
    webshipper.patch("/orders/" + id, patch.formatted(id, "{\"currency\":\"kr\"}"));
    webshipper.patch("/orders/1", patch.formatted("1", "{}"));
    return id;
  }

  private void webshipperRefusals() {
    assertThat(webshipper.post("/orders", order("2", "9", "")).status()).isEqualTo(422);
    assertThat(webshipper.post("/orders", order("2", "99", "")).status()).isEqualTo(422);
    assertThat(webshipper.post("/orders", order("2", "7", "42")).status()).isEqualTo(422);
    assertThat(webshipper.post("/orders", order("2", "7", "33")).status()).isEqualTo(422);
    assertThat(webshipper.post("/orders", order("2", "7", "34")).status()).isEqualTo(422);
    String half = order("2", "7", "32").replace("\"quantity\": 3", "\"quantity\": 1.5");
    assertThat(webshipper.post("/orders", half).status()).isEqualTo(422);
    String homeless = order("2", "7", "32").replaceAll("(?s)\"delivery_address\".*?},", "");
    assertThat(webshipper.post("/orders", homeless).status()).isEqualTo(422);
    assertThat(webshipper.with("wrong", JSON).post("/orders", "{}").status()).isEqualTo(401);
    assertThat(webshipper.get("/orders?filter[ext_ref]=2").json().path("data")).isEmpty();
    Http.Answer unmatched = webshipper.post("/orders", order("3", "7", ""));
    assertThat(unmatched.at("/data/attributes/status")).isEqualTo("missing_rate");
    webshipper.get("/orders/" + unmatched.at("/data/id") + "/shipping_rate");
    assertThat(webshipper.post("/orders", "no json").status()).isEqualTo(400);
  }

  private void webshipperShipments(String order) {
    String line = webshipper.get("/orders/" + order).at("/data/attributes/order_lines/0/id");
    String part =
        "{\"parcels\":[{\"trackingNumber\":\"T1\",\"lines\":[{\"orderLineId\":"
            + line
            + ",\"quantity\":1}]}]}";
    String id =
        control.post(merchant + "/webshipper/orders/" + order + "/dispatch", part).at("/id");
    assertThat(webshipper.get("/orders/" + order).at("/data/attributes/status"))
        .isEqualTo("partly_dispatched");
    Http.Answer shipment = webshipper.get("/shipments/" + id + "?include=order,carrier");
    assertThat(shipment.at("/data/attributes/tracking_links/0/number")).isEqualTo("T1");
    assertThat(shipment.at("/data/attributes/packages/0/order_lines/0/quantity")).isEqualTo("1");
    webshipper.get("/packages/" + shipment.at("/data/attributes/packages/0/id"));
    webshipper.get("/shipments?filter[order]=" + order + "&sort=-created_at");
    webshipper.get("/orders/" + order + "/shipments");
    assertThat(webshipper.get("/shipments/" + id + "/order").at("/data/id")).isEqualTo(order);
    String label = webshipper.get("/shipments/" + id + "/labels").at("/data/0/id");
    webshipper.get("/labels/" + label);
    String book =
        "{\"data\":{\"type\":\"shipments\",\"relationships\":{\"order\":{\"data\":{\"type\":\"orders\",\"id\":\""
            + order
            + "\"}}}}}";
    assertThat(webshipper.post("/shipments", book).status()).isEqualTo(201);
    assertThat(webshipper.post("/shipments", book).status()).isEqualTo(422);
    assertThat(webshipper.get("/orders/" + order).at("/data/attributes/status"))
        .isEqualTo("dispatched");
  }

  private void webshipperWebhooks() {
    String body =
        "{\"data\":{\"type\":\"webhooks\",\"attributes\":{\"url\":\""
            + subscriber.url()
            + "\",\"topic\":\"%s\",\"secret\":\"hemmelig æøå\",\"enabled\":true}}}";
    Http.Answer made = webshipper.post("/webhooks", body.formatted("order/created"));
    webshipper.post("/webhooks", body.formatted("shipment/created"));
    assertThat(webshipper.post("/webhooks", body.formatted("orders.created")).status())
        .isEqualTo(422);
    subscriber.answer(500);
    String order = control.post(merchant + "/webshipper/orders", "{}").at("/id");
    await().atMost(Duration.ofSeconds(5)).until(() -> !subscriber.all().isEmpty());
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> !webshipper.get("/webhook_failures").json().path("data").isEmpty());
    String failure = webshipper.get("/webhook_failures?include=webhook").at("/data/0/id");
    webshipper.get("/webhook_failures/" + failure);
    webshipper.delete("/webhook_failures/" + failure);
    subscriber.answer(200);
    control.post(merchant + "/webshipper/orders/" + order + "/dispatch", "{}");
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> !subscriber.of("x-webshipper-topic", "shipment/created").isEmpty());
    for (Subscriber.Got got : subscriber.all()) {
      webshipperContract.validate("delivery", "WebhookDelivery", got.body());
      assertThat(got.header("x-webshipper-hmac-sha256"))
          .isEqualTo(hmac("hemmelig æøå", got.body()));
    }
    String hook = "/webhooks/" + made.at("/data/id");
    webshipper.get("/webhooks");
    webshipper.get(hook);
    webshipper.patch(
        hook, "{\"data\":{\"id\":\"1\",\"type\":\"webhooks\",\"attributes\":{\"enabled\":false}}}");
    webshipper.delete(hook);
    control.patch(merchant + "/webshipper/faults", "{\"webhooksNotInPlan\":true}");
    assertThat(webshipper.post("/webhooks", body.formatted("order/updated")).status())
        .isEqualTo(403);
  }

  @Test
  void the_hmac_is_the_one_of_the_contracts_test_vector() {
    String body =
        "{\"data\":{\"id\":\"48213\",\"type\":\"orders\",\"attributes\":{\"city\":\"Ålborg"
            + " Øst\"}}}";
    assertThat(hmac("rb-ws-demo-secret", body))
        .isEqualTo("dqSBLhM7JXQBjCJeUjBcltAYE2wGINktoadiQsepxEU=");
  }

  @Test
  void webshipper_is_strict_about_media_types_and_unknown_accounts() {
    Http plain = new Http("/webshipper", "x", JSON, (m, p, a) -> {});
    assertThat(plain.get("/nobody/v2/order_channels").status()).isEqualTo(404);
    String token = control.get(merchant).at("/webshipper/apiToken");
    assertThat(webshipper.with(token, JSON).post("/orders", order("1", "7", "")).status())
        .isEqualTo(415);
    String charset = JSON_API + "; charset=utf8";
    assertThat(webshipper.with(token, charset).post("/orders", order("1", "7", "32")).status())
        .isEqualTo(201);
  }

  @Test
  void an_early_webhook_comes_before_the_order_can_be_read() {
    rackbeat.post(
        "/webhooks", "{\"event\":\"order.created\",\"url\":\"" + subscriber.url() + "\"}");
    control.patch(
        merchant + "/rackbeat/faults", "{\"earlyWebhookMs\":1500,\"webhooksTwice\":true}");
    String number = control.post(merchant + "/rackbeat/orders", "{}").at("/number");
    await().atMost(Duration.ofSeconds(5)).until(() -> subscriber.all().size() == 2);
    assertThat(rackbeat.get("/orders/" + number).status()).isEqualTo(404);
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> rackbeat.get("/orders/" + number).status() == 200);
  }

  private static String hmac(String secret, String body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
