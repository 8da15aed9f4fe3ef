package dk.rackship.rackbeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.rackship.rackbeat.Envelope.One;
import dk.rackship.rackbeat.Envelope.Page;
import dk.rackship.vendor.VendorJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RackbeatJsonTest {
  private static final String ORDER =
      """
      {"order": {"number": 2401, "customer_id": 17, "customer": {"number": 17, "name": "Kunde"},
        "currency": "DKK", "delivery_terms_id": 3, "delivery_terms": null,
        "is_booked": true, "is_cancelled": false, "is_shipped": false, "is_partly_shipped": true,
        "sender_address": [], "brand_new": {"deep": [1]},
        "delivery_address": {"name": "A", "street": "Vej 1", "zipcode": "0800", "country": "Norge"},
        "booked_at": "2026-11-01T18:30:00+01:00", "created_at": "2026-11-01T17:30:00+01:00",
        "lines": [
          {"id": 55, "child_id": "AB/1", "child_type": "product", "name": "Ting", "quantity": 2.5,
           "line_price": 12.345678, "vat_percentage": 0, "location_id": 1,
           "item": {"number": "AB/1", "goods_code": "6109", "country_code": "DK",
                    "physical": {"weight": 0.50, "weight_unit": "kg"}}},
          {"id": 56, "child_id": null, "name": "Tekst", "quantity": null}]}}
      """;

  @Test
  void an_order_is_read_with_its_numbers_as_text() {
    var order = order(ORDER);
    assertThat(order.number()).isEqualTo("2401");
    assertThat(order.customerNumber()).contains("17");
    assertThat(order.deliveryTermsNumber()).contains("3");
    assertThat(order.isBooked()).isTrue();
    assertThat(order.isPartlyShipped()).isTrue();
    assertThat(order.bookedAt()).isEqualTo("2026-11-01T17:30:00Z");
  }

  @Test
  void an_address_keeps_its_leading_zero_and_an_empty_list_is_no_address() {
    assertThat(order(ORDER).deliveryAddress()).extracting(Address::zipcode).isEqualTo("0800");
    assertThat(order(ORDER).senderAddress()).isNull();
  }

  @Test
  void prices_and_quantities_keep_every_decimal() {
    var line = order(ORDER).lines().get(0);
    assertThat(line.quantity()).isEqualTo(new BigDecimal("2.5"));
    assertThat(line.linePrice()).isEqualTo(new BigDecimal("12.345678"));
    assertThat(line.vatPercentage()).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(line.discountPercentage()).isNull();
    assertThat(line.itemNumber()).contains("AB/1");
    assertThat(line.locationNumber()).contains("1");
    assertThat(line.item())
        .extracting(Item::physical)
        .isEqualTo(new Item.Physical(new BigDecimal("0.50"), "kg"));
  }

  @Test
  void a_text_line_has_no_item_and_no_quantity() {
    var line = order(ORDER).lines().get(1);
    assertThat(line.itemNumber()).isEmpty();
    assertThat(line.quantity()).isZero();
  }

  @Test
  void what_rackbeat_leaves_out_is_empty_and_never_a_missing_list() {
    var order = order("{\"order\": {\"number\": \"1\"}}");
    assertThat(order.lines()).isEmpty();
    assertThat(order.customerNumber()).isEmpty();
    assertThat(order.isBooked()).isFalse();
    assertThat(order.updatedAt()).isNull();
  }

  @Test
  void an_answer_without_its_record_or_the_records_key_is_not_accepted() {
    assertThatThrownBy(() -> order("{}")).hasMessageContaining("no record");
    assertThatThrownBy(() -> order("{\"order\": {}}")).hasMessageContaining("number");
  }

  @Test
  void a_page_knows_whether_another_follows_whatever_its_list_is_called() {
    var page =
        read(
            """
            {"delivery_terms": [{"number": 1, "name": "GLS"}, {"number": 2}],
             "total": 3, "pages": 2, "page": 1, "limit": 2}
            """,
            new TypeReference<Page<Named>>() {});
    assertThat(page.slice().more()).isTrue();
    assertThat(page.items()).containsExactly(new Named("1", "GLS"), new Named("2", "2"));
  }

  @Test
  void the_name_of_a_customer_is_read_from_either_key() {
    assertThat(customer("{\"number\": 1, \"name\": \"Ny\", \"company_name\": \"Old\"}").title())
        .contains("Ny");
    assertThat(customer("{\"number\": 1, \"company_name\": \"Old\"}").title()).contains("Old");
    assertThat(read("{\"number\": 1, \"company_name\": \"Old\"}", new TypeReference<Named>() {}))
        .isEqualTo(new Named("1", "Old"));
  }

  @Test
  void the_group_of_a_customer_is_read_from_either_place() {
    assertThat(customer("{\"number\": 1, \"customer_group_id\": 4}").groupNumber()).contains("4");
    assertThat(customer("{\"number\": 1, \"customer_group\": {\"number\": 5}}").groupNumber())
        .contains("5");
    assertThat(customer("{\"number\": 1}").groupNumber()).isEmpty();
  }

  @Test
  void the_secrets_of_an_installation_and_of_a_webhook_are_read_and_not_printed() {
    var accepted =
        read(
            "{\"access_token\": \"s3cret\", \"app_slug\": \"app\", \"redirect_to\": null}",
            new TypeReference<IntegrationAccepted>() {});
    assertThat(accepted.accessToken().reveal()).isEqualTo("s3cret");
    assertThat(accepted.toString()).doesNotContain("s3cret");
    var webhook =
        read(
            "{\"id\": 5, \"event\": \"order.booked\", \"url\": \"u\", \"is_active\": true}",
            new TypeReference<Webhook>() {});
    assertThat(webhook.deliveryToken()).isEmpty();
    assertThat(webhook.isActive()).isTrue();
  }

  @Test
  void a_shipment_of_everything_is_an_empty_object_and_one_of_lines_names_them() {
    assertThat(write(Body.NewShipment.of(List.of()))).isEqualTo("{}");
    var part = List.of(new ShipmentQuantity("55", new BigDecimal("1E+1")));
    assertThat(write(Body.NewShipment.of(part)))
        .isEqualTo("{\"lines\":[{\"order_line_id\":55,\"quantity\":10}]}");
  }

  @Test
  void a_subscription_is_written_in_rackbeats_words() {
    assertThat(write(new Body.NewWebhook("order.booked", "u", true)))
        .isEqualTo("{\"event\":\"order.booked\",\"url\":\"u\",\"is_active\":true}");
  }

  @Test
  void items_are_read_with_their_default_location_and_whether_they_are_barred() {
    var page =
        read(
            """
            {"items": [
               {"number": "CYK-LYS/200", "type": "product", "name": "Lygte", "barcode": "570123",
                "default_location": {"number": 1001, "name": "Hovedlager"}, "is_barred": true},
               {"number": "SAET-1", "type": "lot", "name": "Saet", "default_location": null,
                "default_location_id": 1002}, {"number": "BAR"}],
             "total": 3, "pages": 1, "page": 1, "limit": 200}
            """,
            new TypeReference<Page<Item>>() {});
    assertThat(page.items())
        .extracting(Item::number, Item::defaultLocationNumber, Item::isBarred)
        .containsExactly(
            tuple("CYK-LYS/200", Optional.of("1001"), true),
            tuple("SAET-1", Optional.of("1002"), false),
            tuple("BAR", Optional.empty(), false));
    assertThat(page.slice().more()).isFalse();
  }

  @Test
  void a_created_product_and_customer_are_read_from_their_envelopes() {
    var product = read("{\"product\": {\"number\": \"A/1\"}}", new TypeReference<One<Item>>() {});
    assertThat(product.item().number()).isEqualTo("A/1");
    var customers =
        read(
            """
            {"customers": [{"number": 10042, "name": "Fjordsport", "company_vat": "NO1",
               "contact_email": "a@b.example", "is_barred": true},
               {"number": 7, "is_deleted": true}], "page": 1, "pages": 2}
            """,
            new TypeReference<Page<Customer>>() {});
    assertThat(customers.items())
        .extracting(Customer::number, Customer::isBarred, Customer::isDeleted)
        .containsExactly(tuple("10042", true, false), tuple("7", false, true));
    assertThat(customers.items().get(0).companyVat()).isEqualTo("NO1");
    assertThat(customers.items().get(0).contactEmail()).isEqualTo("a@b.example");
  }

  @Test
  void a_customer_is_written_under_both_names_with_its_ids_as_integers() {
    var draft =
        new CustomerDraft(
            "Fjordlys AS",
            "Kari",
            "NO1",
            "a@b.example",
            "+47 1",
            "Vej 1",
            "2. th",
            "0153",
            "Oslo",
            "NO",
            "10",
            "3",
            "2",
            "abroad",
            "NOK");
    assertThat(write(Drafts.NewCustomer.of(draft)))
        .isEqualTo(
            "{\"name\":\"Fjordlys AS\",\"company_name\":\"Fjordlys AS\",\"attention\":\"Kari\","
                + "\"company_vat\":\"NO1\",\"contact_email\":\"a@b.example\","
                + "\"contact_phone\":\"+47 1\",\"address_street\":\"Vej 1\","
                + "\"address_street2\":\"2. th\",\"address_zipcode\":\"0153\","
                + "\"address_city\":\"Oslo\",\"address_country\":\"NO\","
                + "\"customer_group_id\":10,\"payment_terms_id\":3,\"layout_id\":2,"
                + "\"vat_zone\":\"abroad\",\"currency\":\"NOK\"}");
  }

  @Test
  void what_a_customer_does_not_say_is_not_written() {
    var draft =
        new CustomerDraft(
            "Kari", null, null, null, null, null, null, null, null, null, null, "3", null, null,
            null);
    assertThat(write(Drafts.NewCustomer.of(draft)))
        .isEqualTo("{\"name\":\"Kari\",\"company_name\":\"Kari\",\"payment_terms_id\":3}");
  }

  @Test
  void a_product_is_written_with_its_group_as_an_integer_and_its_price_in_plain_decimals() {
    var weight = new Item.Physical(new BigDecimal("0.70"), "kg");
    var draft = new ProductDraft("A/1", "20", "Pude", new BigDecimal("1E+2"), weight);
    assertThat(write(Drafts.NewProduct.of(draft)))
        .isEqualTo(
            "{\"number\":\"A/1\",\"group\":20,\"name\":\"Pude\",\"sales_price\":100,"
                + "\"physical\":{\"weight\":0.70,\"weight_unit\":\"kg\"}}");
    var bare = new ProductDraft("A", null, "A", BigDecimal.ZERO, null);
    assertThat(write(Drafts.NewProduct.of(bare)))
        .isEqualTo("{\"number\":\"A\",\"name\":\"A\",\"sales_price\":0}");
  }

  @Test
  void an_order_is_written_with_flat_addresses_and_the_employee_as_our_reference_too() {
    var billing = new Address("Kari", "Vej 1", "2. th", "0153", "Oslo", "NO", "NO-03", "e", "p");
    var delivery = new Address("Ola", "Vej 2", null, null, null, null, null, null, "9");
    var item =
        new OrderLineDraft(
            "A/1",
            "Pude",
            new BigDecimal("2"),
            new BigDecimal("100.0000"),
            new BigDecimal("10.00"),
            BigDecimal.ZERO,
            "1001");
    var text = new OrderLineDraft(null, "Fragt", BigDecimal.ONE, null, null, null, null);
    var draft =
        new OrderDraft(
            "17",
            "NOK",
            "SO-1",
            "Ring",
            "Kari",
            "WS-5",
            "7",
            "2",
            "3",
            "4",
            "abroad",
            billing,
            delivery,
            List.of(item, text));
    assertThat(write(Drafts.NewOrder.of(draft)))
        .isEqualTo(
            "{\"customer_id\":17,\"currency\":\"NOK\",\"heading\":\"SO-1\",\"note\":\"Ring\","
                + "\"their_reference\":\"Kari\",\"other_reference\":\"WS-5\",\"employee_id\":7,"
                + "\"our_reference_id\":7,\"layout_id\":2,\"payment_terms_id\":3,"
                + "\"delivery_terms_id\":4,\"vat_zone\":\"abroad\",\"address_name\":\"Kari\","
                + "\"address_street\":\"Vej 1\",\"address_street2\":\"2. th\","
                + "\"address_zipcode\":\"0153\",\"address_city\":\"Oslo\","
                + "\"address_country\":\"NO\",\"billing_address\":{\"state\":\"NO-03\","
                + "\"email\":\"e\",\"phone\":\"p\"},\"delivery_address_name\":\"Ola\","
                + "\"delivery_address_street\":\"Vej 2\",\"delivery_address\":{\"phone\":\"9\"},"
                + "\"lines\":[{\"item_id\":\"A/1\",\"name\":\"Pude\",\"quantity\":2,"
                + "\"line_price\":100.0000,\"discount_percentage\":10.00,\"vat_percentage\":0,"
                + "\"location_id\":1001},{\"name\":\"Fragt\",\"quantity\":1}]}");
  }

  @Test
  void an_order_without_addresses_names_none_and_without_a_customer_is_not_written() {
    var draft =
        new OrderDraft(
            null, null, null, null, null, "WS-5", null, null, null, null, null, null, null,
            List.of());
    assertThat(write(Drafts.NewOrder.of(draft.withCustomer("17"))))
        .isEqualTo("{\"customer_id\":17,\"other_reference\":\"WS-5\",\"lines\":[]}");
    assertThatThrownBy(() -> Drafts.NewOrder.of(draft)).hasMessageContaining("customer");
  }

  @Test
  void an_order_is_booked_without_a_mail_to_the_customer() {
    assertThat(write(Body.Booking.WITHOUT_MAIL)).isEqualTo("{\"mail\":{\"send\":false}}");
  }

  private static Order order(String json) {
    return read(json, new TypeReference<One<Order>>() {}).item();
  }

  private static Customer customer(String json) {
    return read(json, new TypeReference<Customer>() {});
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return VendorJson.mapper().readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e.getOriginalMessage(), e);
    }
  }

  private static String write(Object value) {
    try {
      return VendorJson.mapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
