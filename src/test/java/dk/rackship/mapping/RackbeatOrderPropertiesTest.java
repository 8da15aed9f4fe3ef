package dk.rackship.mapping;

import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.LineBuilder.aTextLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.rackbeat.OrderLine;
import dk.rackship.rackbeat.ShipmentQuantity;
import dk.rackship.webshipper.Order;
import dk.rackship.webshipper.OrderDraft;
import dk.rackship.webshipper.Shipment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For any valid order: what leaves is what came in. A failing seed is the name of its test. */
class RackbeatOrderPropertiesTest {
  private static final BigDecimal HALF_A_STEP = new BigDecimal("0.00005");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_quantities_that_leave_are_exactly_those_that_came_in(long seed) {
    var any = new AnyOrder(new Random(seed));
    assertThat(sums(any.draft())).isEqualTo(any.quantities());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_line_totals_that_leave_are_those_that_came_in_but_for_the_rounding(long seed) {
    var any = new AnyOrder(new Random(seed));
    for (var sent : any.draft().attributes().orderLines()) {
      var line = any.line(Objects.requireNonNull(sent.extRef()));
      var total = sent.pieces().multiply(Objects.requireNonNull(sent.unitPrice()));
      assertThat(total.subtract(total(line)).abs())
          .isLessThanOrEqualTo(line.quantity().multiply(HALF_A_STEP));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void what_is_dispatched_in_any_parcels_is_what_was_sent(long seed) {
    var random = new Random(seed);
    var any = new AnyOrder(random);
    var order = new Order("5005", any.draft().attributes());
    assertThat(byLine(Dispatched.allOf(order))).isEqualTo(any.quantities());
    assertThat(byLine(Dispatched.quantities(order, inParcels(order, random))))
        .isEqualTo(any.quantities());
  }

  private static BigDecimal total(OrderLine line) {
    var discount = Objects.requireNonNullElse(line.discountPercentage(), ZERO);
    var factor = ONE.subtract(discount.divide(new BigDecimal(100), MathContext.UNLIMITED));
    return line.quantity().multiply(Objects.requireNonNull(line.linePrice())).multiply(factor);
  }

  private static Map<String, BigDecimal> sums(OrderDraft draft) {
    return draft.attributes().orderLines().stream()
        .collect(
            Collectors.toMap(
                line -> Objects.requireNonNull(line.extRef()),
                dk.rackship.webshipper.OrderLine::pieces));
  }

  private static Map<String, BigDecimal> byLine(List<ShipmentQuantity> quantities) {
    return quantities.stream()
        .collect(Collectors.toMap(ShipmentQuantity::orderLineId, ShipmentQuantity::quantity));
  }

  /** Every piece in one of three parcels. */
  private static Shipment inParcels(Order order, Random random) {
    var parcels =
        IntStream.range(0, 3)
            .mapToObj(i -> new ArrayList<dk.rackship.webshipper.OrderLine>())
            .toList();
    for (var line : order.attributes().orderLines()) {
      for (var left = line.pieces().intValueExact(); left > 0; ) {
        var some = 1 + random.nextInt(left);
        parcels
            .get(random.nextInt(3))
            .add(ParcelBuilder.aLine(null, null, "" + some, line.extRef()));
        left -= some;
      }
    }
    var shipment = ParcelBuilder.aShipment();
    parcels.forEach(lines -> shipment.with(lines.toArray(dk.rackship.webshipper.OrderLine[]::new)));
    return shipment.build();
  }

  /** A valid order out of the hat, and whether only the lines of one location are wanted. */
  private static final class AnyOrder {
    private final Random random;
    private final List<OrderLine> lines = new ArrayList<>();
    private final @Nullable String location;

    AnyOrder(Random random) {
      this.random = random;
      location = random.nextBoolean() ? "1001" : null;
      lines.add(line(0).at("1001", "Hovedlager").build());
      var count = random.nextInt(12);
      for (var i = 1; i <= count; i++) {
        lines.add(random.nextInt(5) == 0 ? aTextLine().withId("t" + i).build() : anyLine(i));
      }
    }

    OrderDraft draft() {
      return someFacts()
          .with(anOrder().withLines(lines))
          .with(someSettings().withLocation(location))
          .draft();
    }

    OrderLine line(String id) {
      return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    /** Of each line that is to leave, without decimals, as equals of BigDecimal asks for. */
    Map<String, BigDecimal> quantities() {
      return lines.stream()
          .filter(line -> line.itemNumber().isPresent())
          .filter(
              line ->
                  location == null || line.locationNumber().filter(location::equals).isPresent())
          .collect(Collectors.toMap(OrderLine::id, line -> line.quantity().setScale(0)));
    }

    private OrderLine anyLine(int i) {
      var line = line(i);
      return switch (random.nextInt(4)) {
        case 0 -> line.atNumber("1001").build();
        case 1 -> line.at("1002", "Butik").build();
        case 2 -> line.withoutLocation().build();
        default -> line.build();
      };
    }

    private LineBuilder line(int i) {
      var quantity = BigDecimal.valueOf(1 + random.nextInt(500)).setScale(random.nextInt(4));
      return aLine()
          .withId("rb" + i)
          .withSku("SKU-" + random.nextInt(4))
          .withQuantity(quantity.toPlainString())
          .withPrice(decimal(100_000_000, 6))
          .withDiscount(random.nextInt(3) == 0 ? null : decimal(10_000, 2));
    }

    private String decimal(int below, int decimals) {
      return BigDecimal.valueOf(random.nextInt(below), decimals).toPlainString();
    }
  }
}
