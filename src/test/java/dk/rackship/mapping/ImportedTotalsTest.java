package dk.rackship.mapping;

import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.WebshipperLineBuilder.aShopLine;
import static dk.rackship.mapping.WebshipperLineBuilder.freight;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Orders of a webshop that were reckoned by hand, to the cent. */
class ImportedTotalsTest {
  private static WebshipperLineBuilder line(String quantity, String price, String vat) {
    return aShopLine().withQuantity(quantity).withPrice(price).withVat(vat);
  }

  static Stream<Arguments> orders() {
    return Stream.of(
        arguments(
            "DKK",
            lines(
                line("3", "279.20", "25").withDiscount("10", "percent"),
                line("7", "19.99", "25").withDiscounted("17.49"),
                freight().withVat("25")),
            "915.47",
            "228.87"),
        arguments(
            "NOK",
            lines(
                line("5", "149.50", "0").withDiscount("12.5", "percent"), line("1", "99.00", "0")),
            "753.06",
            "0.00"),
        arguments(
            "SEK",
            lines(
                line("11", "89.2857", "12"),
                line("2", "159.20", "25").withDiscount("10.01", "fixed")),
            "1280.52",
            "192.45"),
        arguments(
            "EUR",
            lines(
                line("3", "33.33", "0").withVat(null).withDiscount("33.3333", "percent"),
                line("1", "10", "19")),
            "76.66",
            "1.90"),
        arguments("DKK", lines(line("1", "0.01", "25"), line("3", "0.005", "25")), "0.03", "0.01"),
        arguments("NOK", lines(line("40", "999.99", "15").withDiscounted("0")), "0.00", "0.00"),
        arguments("SEK", lines(line("3", "100", "6").withDiscounted("66.67")), "200.01", "12.00"),
        arguments(
            "EUR",
            lines(line("999", "12.3456", "24").withDiscount("7.77", "percent")),
            "11374.96",
            "2729.99"));
  }

  private static WebshipperLineBuilder[] lines(WebshipperLineBuilder... lines) {
    return lines;
  }

  @ParameterizedTest(name = "{0} {2} and VAT {3}")
  @MethodSource("orders")
  void the_order_in_rackbeat_comes_to_what_the_shop_took(
      String currency, WebshipperLineBuilder[] lines, String net, String vat) {
    var order = aShopOrder().withCurrency(currency).withLines(lines);
    var expected = new Totals(new BigDecimal(net), new BigDecimal(vat));
    assertThat(Totals.of(order.build()).rounded()).as("as Webshipper says").isEqualTo(expected);
    var draft = aShop().with(order).draft();
    assertThat(Totals.of(draft).rounded()).as("as Rackbeat reckons").isEqualTo(expected);
    assertThat(draft.currency()).isEqualTo(currency);
  }
}
