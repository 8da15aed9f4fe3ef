package dk.rackship.mapping;

import dk.rackship.rackbeat.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weight of one unit, above zero.
 *
 * @param unit a word that both vendors know
 */
record Weight(BigDecimal value, String unit) {
  private static final Set<String> UNITS = Set.of("kg", "g", "lbs", "oz");

  /** Empty unless both number and unit are certain: a guessed unit makes a parcel of 600 kg. */
  static Optional<Weight> of(Item.Physical physical) {
    return of(physical.weight(), physical.weightUnit());
  }

  /** The same, of a number and a word. */
  static Optional<Weight> of(@Nullable BigDecimal value, @Nullable String word) {
    if (value == null || value.signum() <= 0) {
      return Optional.empty();
    }
    return Text.of(word)
        .map(unit -> unit.toLowerCase(Locale.ROOT))
        .filter(UNITS::contains)
        .map(unit -> new Weight(value, unit));
  }

  /**
   * As Rackbeat takes it ({@code contracts/rackbeat.openapi.yaml}, Physical): with 2 decimals, in
   * the smaller unit where they would not do, and rounded half up there. Empty: too little to tell.
   */
  Optional<Weight> inTwoDecimals() {
    var fitting = hasTwoDecimals() ? this : smaller();
    var rounded = fitting.value.setScale(2, RoundingMode.HALF_UP);
    return Optional.of(new Weight(rounded, fitting.unit)).filter(w -> w.value.signum() > 0);
  }

  private boolean hasTwoDecimals() {
    return value.stripTrailingZeros().scale() <= 2;
  }

  private Weight smaller() {
    return switch (unit) {
      case "kg" -> new Weight(value.movePointRight(3), "g");
      case "lbs" -> new Weight(value.multiply(BigDecimal.valueOf(16)), "oz");
      default -> this;
    };
  }
}
