package dk.rackship.mapping;

import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.WebshipperLineBuilder.aShopLine;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit costs: price, price after the discount, discount and its type; price, percent. */
class ImportedPriceTest {
  @ParameterizedTest(name = "{0} {1} {2} {3} is {4} {5}")
  @CsvSource({
    // no discount
    "279.2,,,,279.2000,",
    "279.2,279.2,0,fixed,279.2000,",
    "0,,,,0.0000,",
    // nothing said about the price
    ",,,,,",
    ",,10,percent,,",
    // the discounted price is the truth
    ",12.5,,,12.5000,",
    "399.2,359.28,,,399.2000,10.00",
    "399.2,359.28,99,fixed,399.2000,10.00",
    "100,0,,,100.0000,100.00",
    "19.99,17.49,12.5,percent,17.4900,",
    "100,66.67,,,100.0000,33.33",
    "100,66.6667,,,66.6667,",
    "100,120,,,120.0000,",
    "100,-10,,,-10.0000,",
    "0,0,,,0.0000,",
    "-50,-40,,,-40.0000,",
    // a percentage that is said
    "149.5,,10,percent,149.5000,10.00",
    "19.99,,12.5,percent,19.9900,12.50",
    "19.99,,33.3333,percent,13.3267,",
    "0.0001,,50,percent,0.0001,50.00",
    "0.0001,,50.001,percent,0.0000,",
    "99.99,,100,percent,99.9900,100.00",
    "99.99,,0,percent,99.9900,",
    "12.345678,,10,percent,11.1111,",
    // an amount, off each unit
    "200,,25,fixed,200.0000,12.50",
    "99.95,,10,fixed,89.9500,",
    "79.96,,19.99,fixed,79.9600,25.00",
    "200,,10,,200.0000,5.00",
    "0,,5,fixed,-5.0000,",
    // rounded half up, once, at the end
    "0.00005,,,,0.0001,",
    "0.00004999,,,,0.0000,",
    "-0.00005,,,,-0.0001,",
    "89.285714285,,,,89.2857,",
    "1,0.33335,,,0.3334,",
  })
  void a_price_is_what_webshipper_says_exactly(
      @Nullable String price,
      @Nullable String discounted,
      @Nullable String discount,
      @Nullable String type,
      @Nullable String sent,
      @Nullable String percent) {
    var line =
        aShop()
            .withLines(
                aShopLine()
                    .withPrice(price)
                    .withDiscounted(discounted)
                    .withDiscount(discount, type))
            .line();
    assertThat(line.linePrice()).isEqualTo(decimal(sent));
    assertThat(line.discountPercentage()).isEqualTo(decimal(percent));
  }

  private static @Nullable BigDecimal decimal(@Nullable String value) {
    return value == null ? null : new BigDecimal(value);
  }
}
