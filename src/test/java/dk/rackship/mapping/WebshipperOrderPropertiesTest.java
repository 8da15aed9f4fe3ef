package dk.rackship.mapping;

import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.WebshipperLineBuilder.aShopLine;
import static dk.rackship.mapping.WebshipperLineBuilder.freight;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.rackbeat.ProductDraft;
import dk.rackship.webshipper.Order;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For any valid order of a shop: what is made is what was bought. A failing seed is its test. */
class WebshipperOrderPropertiesTest {
  private static final BigDecimal HALF_A_STEP = new BigDecimal("0.00005");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  /** Prices to 4 decimals and discounts to 2, as shops have them, lose nothing at all. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_total_and_its_vat_are_those_of_the_shop_to_the_last_decimal(long seed) {
    var any = new AnyShopOrder(new Random(seed), 4, 2);
    var made = Totals.of(any.document().order());
    assertThat(made.net()).isEqualByComparingTo(Totals.of(any.order).net());
    assertThat(made.vat()).isEqualByComparingTo(Totals.of(any.order).vat());
  }

  /** More decimals than that are rounded once, by at most half a step for each piece. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void with_more_decimals_each_piece_differs_by_half_a_step_at_most(long seed) {
    var any = new AnyShopOrder(new Random(seed), 6, 4);
    var pieces =
        any.order.attributes().orderLines().stream()
            .map(line -> line.pieces())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var made = Totals.of(any.document().order());
    assertThat(made.net().subtract(Totals.of(any.order).net()).abs())
        .isLessThanOrEqualTo(pieces.multiply(HALF_A_STEP));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_line_comes_along_with_its_pieces_its_vat_and_its_origin(long seed) {
    var any = new AnyShopOrder(new Random(seed), 4, 2);
    var bought = any.order.attributes().orderLines();
    var made = any.document().order().lines();
    var origins = WebshipperOrderRules.lineOrigins(any.order);
    assertThat(made).hasSameSizeAs(bought);
    for (var i = 0; i < bought.size(); i++) {
      assertThat(origins.get(i)).isEqualTo("" + bought.get(i).id());
      assertThat(made.get(i).quantity()).isEqualTo(bought.get(i).pieces());
      assertThat(made.get(i).vatPercentage()).isEqualTo(bought.get(i).vatPercent());
      assertThat(made.get(i).itemId()).isEqualTo(bought.get(i).sku());
      assertThat(made.get(i).locationId()).isEqualTo(bought.get(i).sku() == null ? null : "1001");
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_the_lines_order_is_there_or_new_and_never_both(long seed) {
    var document = new AnyShopOrder(new Random(seed), 4, 2).document();
    var news = document.newProducts().stream().map(ProductDraft::number).toList();
    assertThat(news).doesNotHaveDuplicates().doesNotContain("PUDE-ULD");
    assertThat(document.order().lines())
        .extracting(line -> line.itemId())
        .filteredOn(Objects::nonNull)
        .allMatch(number -> number.equals("PUDE-ULD") || news.contains(number));
  }

  /** A valid order out of the hat. */
  private static final class AnyShopOrder {
    private static final String[] VATS = {"25", "0", "12", "15", "6", "19", "5.5", null};
    private final Random random;
    private final int priceDecimals;
    private final int discountDecimals;
    private final Order order;
    private final WebshipperOrderBuilder builder;

    AnyShopOrder(Random random, int priceDecimals, int discountDecimals) {
      this.random = random;
      this.priceDecimals = priceDecimals;
      this.discountDecimals = discountDecimals;
      var lines = new ArrayList<WebshipperLineBuilder>(List.of(line(0)));
      var count = random.nextInt(12);
      for (var i = 1; i <= count; i++) {
        lines.add(line(i));
      }
      builder = aShopOrder().withLines(lines.toArray(WebshipperLineBuilder[]::new));
      order = builder.build();
    }

    RackbeatImport document() {
      return aShop().with(builder).document();
    }

    private WebshipperLineBuilder line(int i) {
      var skus = new String[] {"PUDE-ULD", "NEW-1", "NEW-2"};
      var line = random.nextInt(5) == 0 ? freight() : aShopLine().withSku(skus[random.nextInt(3)]);
      line.withId(9000L + i)
          .withQuantity("" + (1 + random.nextInt(500)))
          .withPrice(decimal(100_000_000, priceDecimals))
          .withVat(VATS[random.nextInt(VATS.length)]);
      return discounted(line);
    }

    private WebshipperLineBuilder discounted(WebshipperLineBuilder line) {
      var hundred = BigDecimal.TEN.pow(2 + discountDecimals).intValueExact();
      return switch (random.nextInt(4)) {
        case 0 -> line.withDiscount(decimal(hundred + 1, discountDecimals), "percent");
        case 1 -> line.withDiscount(decimal(hundred, discountDecimals), "fixed");
        case 2 -> line.withDiscounted(decimal(100_000_000, priceDecimals));
        default -> line;
      };
    }

    private @Nullable String decimal(int below, int decimals) {
      return BigDecimal.valueOf(random.nextInt(below), decimals).toPlainString();
    }
  }
}
