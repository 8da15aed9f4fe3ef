package dk.rackship.mapping;

import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.webshipper.OrderLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderDraftTest {
  private static OrderLine sent(LineBuilder line) {
    return someFacts().with(anOrder().withLines(line)).draft().attributes().orderLines().get(0);
  }

  @Test
  void the_order_number_is_reference_and_visible_number() {
    var sent = someFacts().with(anOrder().withNumber("2077")).draft().attributes();
    assertThat(sent.extRef()).isEqualTo("2077");
    assertThat(sent.visibleRef()).isEqualTo("2077");
    assertThat(sent.status()).as("Webshipper's to set").isNull();
  }

  @Test
  void currency_and_note_go_along_where_rackbeat_has_them() {
    var sent = someFacts().draft().attributes();
    assertThat(sent.currency()).isEqualTo("DKK");
    assertThat(sent.externalComment()).isEqualTo("Ring first");
    var bare = someFacts().with(anOrder().withCurrency(null).withNote(" ")).draft().attributes();
    assertThat(bare.currency()).isNull();
    assertThat(bare.externalComment()).isNull();
  }

  @Test
  void a_line_is_sent_with_all_that_rackbeat_says_about_it() {
    assertThat(sent(aLine().withDiscount("10")))
        .isEqualTo(
            new OrderLine(
                null,
                "CYK-LYS/200",
                "Cykellygte 200 lumen, sort",
                new BigDecimal("4"),
                "Hovedlager",
                "85121000",
                "CN",
                new BigDecimal("134.5500"),
                null,
                null,
                null,
                new BigDecimal("25"),
                null,
                "88123",
                new BigDecimal("0.35"),
                "kg",
                null));
  }

  @Test
  void a_vat_percent_of_zero_is_a_value_and_none_is_left_out() {
    assertThat(sent(aLine().withVat("0")).vatPercent()).isEqualByComparingTo("0");
    assertThat(sent(aLine().withVat(null)).vatPercent()).isNull();
  }

  @Test
  void a_price_that_rackbeat_does_not_name_is_left_out() {
    assertThat(sent(aLine().withPrice(null)).unitPrice()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1,,1.0000",
    "149.5,0,149.5000",
    "149.5,10,134.5500",
    "0.123456,,0.1235",
    "0.00005,,0.0001",
    "0.00004999,,0.0000",
    "-0.00005,,-0.0001",
    "100,33.333333,66.6667",
    "19.99,12.5,17.4913",
    "0.0001,50,0.0001",
    "0.0001,50.01,0.0000",
    "99.99,100,0.0000",
    "123456789.123456,1,122222221.2322"
  })
  void a_price_is_rounded_half_up_once_at_the_end(
      String price, @Nullable String discount, String sent) {
    assertThat(sent(aLine().withPrice(price).withDiscount(discount)).unitPrice())
        .isEqualTo(new BigDecimal(sent));
  }

  @ParameterizedTest
  @CsvSource({"0.35,kg,0.35,kg", "350,g,350,g", "2,LBS,2,lbs", "3.5, oz ,3.5,oz"})
  void a_weight_is_sent_in_its_own_unit(String weight, String unit, String value, String word) {
    var line = sent(aLine().withWeight(weight, unit));
    assertThat(line.weight()).isEqualByComparingTo(value);
    assertThat(line.weightUnit()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({"5,t", "5,", "5,''", ",kg", "0,kg", "-1,kg", "5,kilo"})
  void a_weight_that_is_not_certain_is_left_out(@Nullable String weight, @Nullable String unit) {
    var line = sent(aLine().withWeight(weight, unit));
    assertThat(line.weight()).isNull();
    assertThat(line.weightUnit()).isNull();
    assertThat(sent(aLine().withoutWeight()).weight()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"CN,CN", "cn,CN", "Kina,CN", "Atlantis,", ",", "ZZ,"})
  void a_country_of_origin_is_sent_only_where_it_is_one(
      @Nullable String origin, @Nullable String code) {
    assertThat(sent(aLine().withCustoms(null, origin)).countryOfOrigin()).isEqualTo(code);
  }

  @Test
  void a_tariff_number_is_never_invented_or_padded() {
    assertThat(sent(aLine().withCustoms("8512", "CN")).tarifNumber()).isEqualTo("8512");
    assertThat(sent(aLine().withCustoms(" ", "CN")).tarifNumber()).isNull();
  }

  @Test
  void a_location_is_named_by_the_line_else_by_the_lists_else_by_its_number() {
    assertThat(sent(aLine().at("1001", "Reol A")).location()).isEqualTo("Reol A");
    assertThat(sent(aLine().at("1001", "1001")).location()).isEqualTo("Hovedlager");
    assertThat(sent(aLine().atNumber("1002")).location()).isEqualTo("Butik");
    assertThat(sent(aLine().atNumber("77")).location()).isEqualTo("77");
    assertThat(sent(aLine().withoutLocation()).location()).isNull();
  }
}
