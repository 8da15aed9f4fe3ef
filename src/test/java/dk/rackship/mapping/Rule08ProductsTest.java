package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.Decisions.verdict;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.ShopFactsBuilder.anItem;
import static dk.rackship.mapping.WebshipperLineBuilder.aShopLine;
import static dk.rackship.mapping.WebshipperLineBuilder.freight;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.rackbeat.Item;
import dk.rackship.rackbeat.OrderLineDraft;
import dk.rackship.rackbeat.ProductDraft;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rule08ProductsTest {
  private static final String LONGEST = "ABCDEFGHIJKLMNOPQRSTUVWXY";

  private static ProductDraft created(WebshipperLineBuilder line) {
    return aShop().withoutItems().withLines(line).document().newProducts().get(0);
  }

  @Test
  void rule_08_a_product_that_rackbeat_has_is_left_as_it_is() {
    var facts = aShop().with(someSettings().withProductGroup(null));
    assertThat(facts.document().newProducts()).isEmpty();
    assertThat(facts.line().itemId()).isEqualTo("PUDE-ULD");
  }

  @Test
  void rule_08_found_by_its_barcode_an_item_is_ordered_by_its_own_number() {
    var facts =
        aShop()
            .withLines(aShopLine().withSku("5701234567899"))
            .withItem("5701234567899", anItem("P/1", null));
    assertThat(facts.line().itemId()).isEqualTo("P/1");
    assertThat(facts.document().newProducts()).isEmpty();
  }

  @Test
  void rule_08_a_product_that_rackbeat_lacks_is_created_with_all_that_the_line_says() {
    assertThat(created(aShopLine().withDiscount("10", "percent")))
        .isEqualTo(
            new ProductDraft(
                "PUDE-ULD",
                "20",
                "Pude i uld",
                new BigDecimal("279.2000"),
                new Item.Physical(new BigDecimal("0.70"), "kg")));
    var facts = aShop().withoutItems();
    assertThat(facts.line().itemId()).isEqualTo("PUDE-ULD");
    assertThat(verdict(facts.decision(), "8").message())
        .asString()
        .contains("PUDE-ULD", "\"Lygter\"");
  }

  @Test
  void rule_08_a_new_product_is_called_by_its_sku_where_the_line_has_no_words() {
    assertThat(created(aShopLine().withDescription(" ")).name()).isEqualTo("PUDE-ULD");
  }

  @Test
  void rule_08_the_sales_price_is_before_the_discount_and_zero_where_none_is_known() {
    assertThat(created(aShopLine().withPrice("12.34565").withDiscounted("1")).salesPrice())
        .isEqualTo(new BigDecimal("12.3457"));
    assertThat(created(aShopLine().withPrice(null).withDiscounted("7")).salesPrice())
        .isEqualTo(new BigDecimal("7.0000"));
    assertThat(created(aShopLine().withPrice(null)).salesPrice()).isZero();
  }

  @ParameterizedTest(name = "{0} {1} is {2} {3}")
  @CsvSource({
    "0.7,kg,0.70,kg",
    "850,g,850.00,g",
    "0.355,kg,355.00,g",
    "0.0123456,kg,12.35,g",
    "1.125,lbs,18.00,oz",
    "2.25, OZ ,2.25,oz",
    "0.004,g,,",
    "0,kg,,",
    "-1,kg,,",
    "5,,,",
    "5,t,,",
    ",kg,,"
  })
  void rule_08_a_weight_goes_along_where_it_is_certain_in_two_decimals(
      @Nullable String weight,
      @Nullable String unit,
      @Nullable String value,
      @Nullable String word) {
    var expected = value == null ? null : new Item.Physical(new BigDecimal(value), word);
    assertThat(created(aShopLine().withWeight(weight, unit)).physical()).isEqualTo(expected);
  }

  @Test
  void rule_08_the_same_new_sku_on_several_lines_makes_one_product() {
    var document =
        aShop()
            .withLines(
                aShopLine().withSku("B").withDescription("First"),
                aShopLine(),
                aShopLine().withSku(" B ").withDescription("Second"),
                aShopLine().withSku("A"))
            .document();
    assertThat(document.newProducts()).extracting(ProductDraft::number).containsExactly("B", "A");
    assertThat(document.newProducts().get(0).name()).isEqualTo("First");
    assertThat(document.order().lines())
        .extracting(OrderLineDraft::itemId)
        .containsExactly("B", "PUDE-ULD", "B", "A");
  }

  @Test
  void rule_08_a_number_of_25_characters_fits_and_one_more_holds_the_order_uncut() {
    assertThat(created(aShopLine().withSku(LONGEST)).number()).isEqualTo(LONGEST);
    var facts = aShop().withLines(aShopLine(), aShopLine().withSku(LONGEST + "Z"));
    var reason = assertHeld(facts.decision(), "8", ReasonCode.PRODUCT_NUMBER_TOO_LONG);
    assertThat(reason.message())
        .asString()
        .contains("line 2 (SKU " + LONGEST + "Z)", "25 characters");
  }

  @Test
  void rule_08_a_long_sku_that_rackbeat_has_is_no_trouble() {
    var facts =
        aShop()
            .withLines(aShopLine().withSku(LONGEST + "Z"))
            .withItem(LONGEST + "Z", anItem("P1", null));
    assertThat(facts.line().itemId()).isEqualTo("P1");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void rule_08_goods_without_a_sku_hold_the_order_and_the_line_is_named(@Nullable String sku) {
    for (var isVirtual : new @Nullable Boolean[] {false, null}) {
      var line = aShopLine().withSku(sku).withVirtual(isVirtual);
      var decision = aShop().withLines(aShopLine(), freight(), line).decision();
      var reason = assertHeld(decision, "8", ReasonCode.SKU_MISSING);
      assertThat(reason.message()).asString().contains("line 3");
    }
  }

  @Test
  void rule_08_freight_without_a_sku_becomes_a_text_line() {
    var facts = aShop().withLines(aShopLine(), freight().withVat("0"));
    assertThat(facts.draft().lines().get(1))
        .isEqualTo(
            new OrderLineDraft(
                null,
                "Fragt",
                BigDecimal.ONE,
                new BigDecimal("39.2000"),
                null,
                BigDecimal.ZERO,
                null));
    assertThat(facts.document().newProducts()).isEmpty();
  }

  @Test
  void rule_08_a_text_line_without_words_still_says_which_line_it_was() {
    var facts = aShop().withLines(aShopLine(), freight().withDescription(null));
    assertThat(facts.draft().lines().get(1).name()).isEqualTo("Line 2");
  }

  @Test
  void rule_08_a_virtual_line_with_a_sku_is_an_item() {
    var facts = aShop().withLines(freight().withSku("FRAGT"));
    assertThat(facts.line().itemId()).isEqualTo("FRAGT");
    assertThat(facts.line().locationId()).isEqualTo("1001");
    assertThat(facts.document().newProducts()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({",not chosen", "99,no longer has"})
  void rule_08_a_new_product_needs_a_group_that_rackbeat_has(@Nullable String id, String why) {
    var facts = aShop().withoutItems().with(someSettings().withProductGroup(id));
    var reason = assertHeld(facts.decision(), "8", ReasonCode.SETTING_INVALID);
    assertThat(reason.message()).asString().contains("\"Product group\"", "productGroupId", why);
  }

  @Test
  void rule_08_each_sku_is_looked_up_once() {
    var order =
        aShopOrder()
            .withLines(
                aShopLine(),
                aShopLine().withSku(" PUDE-ULD "),
                freight(),
                aShopLine().withSku("A").withQuantity("0"),
                aShopLine().withSku("B/1"));
    assertThat(WebshipperOrderRules.skus(order.build())).containsExactly("PUDE-ULD", "B/1");
  }
}
