package dk.rackship.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dk.rackship.connection.Json;
import dk.rackship.connection.OrderTransfer;
import dk.rackship.connection.RateMapping;
import dk.rackship.connection.Settings;
import dk.rackship.connection.TransferWhen;
import dk.rackship.connection.VatZone;
import dk.rackship.connection.WhenRateIsMissing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings document; the numbers are the setup guide's. */
class SettingsDraftTest {
  private static final Settings NOTHING = Json.read("{}", Settings.class);

  @Test
  void a_whole_document_is_taken_as_it_is() {
    var settings =
        saved(
            """
            {"orderChannelId": "1",
             "shippingRates": [{"deliveryTermsId": "100", "shippingRateId": "10"}],
             "standardShippingRateId": "11", "sendDeliveryAndPickupAddress": false,
             "paymentTermsId": "200", "customerGroupId": "300",
             "excludedCustomerGroupIds": ["301"], "productGroupId": "400",
             "employeeId": "500", "layoutId": "600", "vatZone": "domestic_exempt",
             "useProductDefaultLocation": true, "productLocationId": "700",
             "orderTransfer": "BOTH_WAYS", "transferWhen": "SHIPMENT_SHIPPED",
             "transferLocationId": "701", "whenRateIsMissing": "HOLD",
             "bookImportedOrders": false}
            """);

    assertThat(settings)
        .isEqualTo(
            new Settings(
                "1",
                List.of(new RateMapping("100", "10")),
                "11",
                false,
                "200",
                "300",
                List.of("301"),
                "400",
                "500",
                "600",
                VatZone.DOMESTIC_EXEMPT,
                true,
                "700",
                OrderTransfer.BOTH_WAYS,
                TransferWhen.SHIPMENT_SHIPPED,
                "701",
                WhenRateIsMissing.HOLD,
                false));
    assertThat(settings.missing()).isEmpty();
  }

  @Test
  void what_is_empty_is_saved_with_the_guides_defaults() {
    var settings = saved("{}");

    assertThat(settings).isEqualTo(NOTHING);
    assertThat(settings.sendDeliveryAndPickupAddress()).isTrue();
    assertThat(settings.useProductDefaultLocation()).isFalse();
    assertThat(settings.transferWhen()).isEqualTo(TransferWhen.ORDER_BOOKED);
    assertThat(settings.whenRateIsMissing()).isEqualTo(WhenRateIsMissing.SEND_WITHOUT_RATE);
    assertThat(settings.bookImportedOrders()).isTrue();
    assertThat(settings.missing()).containsExactly("orderTransfer");
  }

  @Test
  void null_and_empty_text_mean_not_chosen() {
    assertThat(
            saved(
                """
                {"orderChannelId": null, "paymentTermsId": "", "vatZone": "", "orderTransfer": null,
                 "bookImportedOrders": null, "shippingRates": null,
                 "excludedCustomerGroupIds": null}
                """))
        .isEqualTo(NOTHING);
  }

  @Test
  void our_own_answer_may_be_sent_back() {
    assertThat(saved("{\"locked\": [], \"problems\": [], \"orderChannelId\": \"1\"}"))
        .extracting(Settings::orderChannelId)
        .isEqualTo("1");
  }

  @Test
  void rule_2_a_row_without_a_rate_is_no_row() {
    assertThat(
            saved("{\"shippingRates\": [{\"deliveryTermsId\": \"100\", \"shippingRateId\": null}]}")
                .shippingRates())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "orderChannelId | 1",
        "orderChannelId | {}",
        "orderChannelId | \"12345678901234567890123456789012345678901\"",
        "shippingRates | {}",
        "shippingRates | [\"10\"]",
        "shippingRates | [{\"shippingRateId\": \"10\"}]",
        "shippingRates | [{\"deliveryTermsId\": 100, \"shippingRateId\": \"10\"}]",
        "sendDeliveryAndPickupAddress | \"true\"",
        "sendDeliveryAndPickupAddress | 1",
        "excludedCustomerGroupIds | \"300\"",
        "excludedCustomerGroupIds | [300]",
        "excludedCustomerGroupIds | [\"\"]",
        "vatZone | \"DOMESTIC\"",
        "vatZone | \"mars\"",
        "useProductDefaultLocation | []",
        "orderTransfer | \"both_ways\"",
        "orderTransfer | true",
        "transferWhen | \"NEVER\"",
        "whenRateIsMissing | \"DROP\"",
        "bookImportedOrders | \"\"",
        "orderChannel | \"1\"",
        "OrderChannelId | \"1\"",
      })
  void a_wrong_value_and_an_unknown_field_are_named(String field, String value) {
    assertThat(wrongFields("{\"%s\": %s}".formatted(field, value))).containsExactly(field);
  }

  @ParameterizedTest
  @CsvSource({
    "orderChannelId, 9",
    "orderChannelId, 2", // suspended
    "standardShippingRateId, 9",
    "standardShippingRateId, 12", // a return rate
    "standardShippingRateId, 13", // hidden
    "paymentTermsId, 9",
    "customerGroupId, 9",
    "productGroupId, 9",
    "employeeId, 9",
    "layoutId, 9",
    "productLocationId, 9",
    "transferLocationId, 9",
  })
  void a_newly_chosen_id_that_cannot_be_used_is_named(String field, String id) {
    assertThat(wrongFields("{\"%s\": \"%s\"}".formatted(field, id))).containsExactly(field);
  }

  @Test
  void rule_2_a_rate_of_another_channel_cannot_be_chosen() {
    assertThat(
            wrongFields(
                """
                {"orderChannelId": "1", "standardShippingRateId": "20",
                 "shippingRates": [{"deliveryTermsId": "101", "shippingRateId": "20"}]}
                """))
        .containsExactly("shippingRates", "standardShippingRateId");
  }

  @Test
  void rule_2_delivery_terms_stand_in_one_row_only() {
    assertThat(
            wrongFields(
                """
                {"shippingRates": [{"deliveryTermsId": "100", "shippingRateId": "10"},
                                   {"deliveryTermsId": "100", "shippingRateId": "11"}]}
                """))
        .containsExactly("shippingRates");
  }

  @Test
  void every_wrong_field_is_listed_at_once() {
    assertThat(
            wrongFields(
                """
                {"bookImportedOrders": 1, "nonsense": 1, "employeeId": "9", "layoutId": "9",
                 "excludedCustomerGroupIds": ["300", "9"]}
                """))
        .containsExactlyInAnyOrder(
            "bookImportedOrders", "nonsense", "employeeId", "layoutId", "excludedCustomerGroupIds");
  }

  @Test
  void what_vanished_since_it_was_stored_hinders_nothing() {
    var stored =
        Json.read(
            """
            {"orderChannelId": "9", "employeeId": "9", "standardShippingRateId": "12",
             "shippingRates": [{"deliveryTermsId": "9", "shippingRateId": "8"}]}
            """,
            Settings.class);
    var document = Json.MAPPER.<JsonNode>valueToTree(stored);

    var draft = SettingsDraft.of(document, basis(stored, stored, List.of()));

    assertThat(draft.errors()).isEmpty();
    assertThat(draft.toStore()).isEqualTo(stored);
    assertThat(SettingsDraft.problems(draft.effective(), SomeLists.LISTS))
        .extracting(FieldError::field)
        .containsExactly(
            "orderChannelId",
            "shippingRates",
            "shippingRates",
            "standardShippingRateId",
            "employeeId");
  }

  @Test
  void a_vanished_rate_cannot_be_given_to_other_delivery_terms() {
    var stored =
        Json.read(
            "{\"shippingRates\": [{\"deliveryTermsId\": \"100\", \"shippingRateId\": \"8\"}]}",
            Settings.class);
    var document =
        "{\"shippingRates\": [{\"deliveryTermsId\": \"101\", \"shippingRateId\": \"8\"}]}";

    assertThat(SettingsDraft.of(tree(document), basis(stored, stored, List.of())).errors())
        .extracting(FieldError::field)
        .containsExactly("shippingRates");
  }

  @Test
  void a_locked_field_cannot_be_changed_but_sent_back_or_left_out() {
    var stored = Json.read("{\"employeeId\": \"500\", \"orderChannelId\": \"1\"}", Settings.class);
    var effective =
        Json.read("{\"employeeId\": \"77\", \"orderChannelId\": \"1\"}", Settings.class);
    var basis = basis(stored, effective, List.of("employeeId"));

    assertThat(SettingsDraft.of(tree("{\"employeeId\": \"500\"}"), basis).errors())
        .extracting(FieldError::field)
        .containsExactly("employeeId");
    assertThat(SettingsDraft.of(tree("{\"employeeId\": null}"), basis).errors()).hasSize(1);
    assertThat(SettingsDraft.of(tree("{\"employeeId\": 77}"), basis).errors()).hasSize(1);
    for (var document : List.of("{\"employeeId\": \"77\"}", "{}")) {
      var draft = SettingsDraft.of(tree(document), basis);
      assertThat(draft.errors()).isEmpty();
      assertThat(draft.effective().employeeId()).isEqualTo("77");
      assertThat(draft.toStore().employeeId()).isEqualTo("500");
      assertThat(draft.toStore().orderChannelId()).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"text\"", "1"})
  void what_is_no_object_is_no_settings_document(String document) {
    assertThatThrownBy(() -> wrongFields(document)).isInstanceOf(InvalidInput.class);
  }

  private static Settings saved(String document) {
    var draft = SettingsDraft.of(tree(document), basis(NOTHING, NOTHING, List.of()));
    assertThat(draft.errors()).isEmpty();
    assertThat(draft.effective()).isEqualTo(draft.toStore());
    return draft.toStore();
  }

  private static List<String> wrongFields(String document) {
    return SettingsDraft.of(tree(document), basis(NOTHING, NOTHING, List.of())).errors().stream()
        .map(FieldError::field)
        .toList();
  }

  private static SettingsDraft.Basis basis(
      Settings stored, Settings effective, List<String> locked) {
    return new SettingsDraft.Basis(stored, effective, locked, SomeLists.LISTS);
  }

  private static JsonNode tree(String json) {
    return Json.read(json, JsonNode.class);
  }
}
