package dk.rackship.webshipper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dk.rackship.connection.Secret;
import dk.rackship.vendor.VendorJson;
import dk.rackship.webshipper.JsonApi.Draft;
import dk.rackship.webshipper.JsonApi.DraftData;
import dk.rackship.webshipper.JsonApi.Many;
import dk.rackship.webshipper.JsonApi.One;
import dk.rackship.webshipper.JsonApi.ToOne;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebshipperJsonTest {
  private static final String ORDER =
      """
      {"data": {"id": "1025", "type": "orders", "attributes": {
         "status": "partly_dispatched", "ext_ref": "2401", "order_channel_id": 3,
         "lock_state": "locked", "delivery_address": {"address_1": "Vej 1", "zip": "0800"},
         "drop_point": {"drop_point_id": 95558, "name": "Kiosk"}, "brand_new": true,
         "order_lines": [{"id": 9, "sku": "A", "quantity": 2, "unit_price": 12.5}],
         "created_at": "2021-01-21T08:00:08.0Z"},
       "relationships": {"shipments": {"links": {"self": "/v2/orders/1025/shipments"}},
                         "documents": {"data": []}},
       "meta": {"copyright": "x"}}}
      """;

  @Test
  void an_order_is_read_with_its_numbers_as_text() {
    var order = order(ORDER);
    assertThat(order.id()).isEqualTo("1025");
    assertThat(order.status()).isEqualTo(OrderStatus.PARTLY_DISPATCHED);
    assertThat(order.attributes().orderChannelId()).isEqualTo("3");
    assertThat(order.attributes().dropPoint())
        .extracting(DropPoint::dropPointId)
        .isEqualTo("95558");
    assertThat(order.attributes().deliveryAddress())
        .extracting(Address::address1, Address::zip)
        .containsExactly("Vej 1", "0800");
    assertThat(order.attributes().isLocked()).isTrue();
  }

  @Test
  void an_address_is_read_with_its_vat_number_and_is_empty_without_a_name_and_a_place() {
    var named = read("{\"att_contact\": \"A\", \"vat_no\": 5}", new TypeReference<Address>() {});
    assertThat(named.vatNo()).isEqualTo("5");
    assertThat(named.isEmpty()).isFalse();
    var country = "{\"company_name\": \"\", \"country_code\": \"DK\", \"email\": \"a@b\"}";
    assertThat(read(country, new TypeReference<Address>() {}).isEmpty()).isTrue();
  }

  @Test
  void times_have_any_number_of_fraction_digits_and_may_be_missing() {
    var attributes = order(ORDER).attributes();
    assertThat(attributes.createdAt()).isEqualTo("2021-01-21T08:00:08Z");
    assertThat(attributes.updatedAt()).isNull();
  }

  @Test
  void a_state_that_the_contract_does_not_know_is_unknown_and_so_is_none() {
    assertThat(order(ORDER.replace("partly_dispatched", "teleported")).status())
        .isEqualTo(OrderStatus.UNKNOWN);
    assertThat(order("{\"data\": {\"id\": 7, \"attributes\": {}}}").status())
        .isEqualTo(OrderStatus.UNKNOWN);
  }

  @Test
  void an_empty_relation_is_no_record() {
    assertThat(read("{\"data\": null}", new TypeReference<One<OrderAttributes>>() {}).resource())
        .isEmpty();
  }

  @Test
  void a_page_of_fewer_than_thirty_is_the_last() {
    assertThat(page(29).slice(channel -> channel.id()).more()).isFalse();
    assertThat(page(30).slice(channel -> channel.id()).more()).isTrue();
  }

  @Test
  void a_shipment_has_its_parcels_its_tracking_and_the_order_that_was_included() {
    var shipments =
        read(
            """
            {"data": [{"id": "5", "type": "shipments", "attributes": {"is_return": false,
               "test_mode": null, "tracking_links": [{"url": "u", "number": "n"}],
               "packages": [{"order_lines": [{"sku": "A", "quantity": 1}]}, {}]},
               "relationships": {"order": {"data": {"type": "orders", "id": "1025"}}}}]}
            """,
            new TypeReference<Many<Attributes.OfShipment>>() {});
    var found = shipments.data().get(0);
    var shipment = Webshipper.shipment(found);
    assertThat(shipment.orderId()).isEqualTo("1025");
    assertThat(shipment.isDelivery()).isTrue();
    assertThat(shipment.trackingLinks()).containsExactly(new Shipment.TrackingLink("u", "n"));
    assertThat(shipment.packages().get(0).orderLines().get(0).pieces()).isOne();
    assertThat(shipment.packages().get(1).orderLines()).isEmpty();
  }

  @Test
  void a_relation_without_data_or_with_a_list_names_no_record() {
    assertThat(relationship("{}").id()).isEmpty();
    assertThat(relationship("{\"data\": null}").id()).isEmpty();
    assertThat(relationship("{\"data\": []}").id()).isEmpty();
  }

  @Test
  void a_change_of_the_state_sends_nothing_else() {
    var change = OrderAttributes.only(OrderStatus.DISPATCHED);
    assertThat(write(new Draft<>(new DraftData<>("7", "orders", change, null))))
        .isEqualTo(
            "{\"data\":{\"id\":\"7\",\"type\":\"orders\","
                + "\"attributes\":{\"status\":\"dispatched\"}}}");
  }

  @Test
  void an_order_is_written_in_webshippers_words_with_plain_decimals() {
    var order =
        OrderAttributes.builder()
            .extRef("2401")
            .deliveryAddress(address())
            .orderLines(List.of(line()))
            .build();
    assertThat(write(order))
        .isEqualTo(
            "{\"ext_ref\":\"2401\",\"delivery_address\":{\"address_1\":\"Vej 1\"},"
                + "\"order_lines\":[{\"sku\":\"A\",\"quantity\":10,\"unit_price\":12.5000}]}");
  }

  @Test
  void a_relation_is_written_with_its_type() {
    assertThat(write(Map.of("order_channel", ToOne.of("order_channels", "3"))))
        .isEqualTo("{\"order_channel\":{\"data\":{\"type\":\"order_channels\",\"id\":\"3\"}}}");
  }

  @Test
  void the_token_is_read_and_not_printed() {
    var token = read("{\"access_token\": \"t0k\"}", new TypeReference<Attributes.Token>() {});
    assertThat(token.accessToken()).isEqualTo(new Secret("t0k"));
    assertThat(token.toString()).doesNotContain("t0k");
    assertThat(new Attributes.NewWebhook("u", "order/created", "s3cret", true).toString())
        .doesNotContain("s3cret");
  }

  private static Address address() {
    return new Address(null, null, "Vej 1", null, null, null, null, null, null, null, null);
  }

  private static OrderLine line() {
    return new OrderLine(
        null,
        "A",
        null,
        new BigDecimal("1E+1"),
        null,
        null,
        null,
        new BigDecimal("12.5000"),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static Order order(String json) {
    return read(json, new TypeReference<One<OrderAttributes>>() {}).required().as(Order::new);
  }

  private static JsonApi.Relationship relationship(String json) {
    return read(json, new TypeReference<JsonApi.Relationship>() {});
  }

  private static Many<Attributes.OfChannel> page(int size) {
    var channel = "{\"id\": \"1\", \"attributes\": {\"channel_label\": \"Shop\"}}";
    var json = "{\"data\": [" + String.join(",", Collections.nCopies(size, channel)) + "]}";
    return read(json, new TypeReference<Many<Attributes.OfChannel>>() {});
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
