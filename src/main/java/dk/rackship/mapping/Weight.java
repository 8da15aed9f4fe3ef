package dk.rackship.mapping;

import dk.rackship.rackbeat.Item;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Weight of one unit, above zero.
 *
 * @param unit a word that both vendors know
 */
record Weight(BigDecimal value, String unit) {
  private static final Set<String> UNITS = Set.of("kg", "g", "lbs", "oz");

  /** Empty unless both number and unit are certain: a guessed unit makes a parcel of 600 kg. */
  static Optional<Weight> of(Item.Physical physical) {
    var value = physical.weight();
    if (value == null || value.signum() <= 0) {
      return Optional.empty();
    }
    return Text.of(physical.weightUnit())
        .map(unit -> unit.toLowerCase(Locale.ROOT))
        .filter(UNITS::contains)
        .map(unit -> new Weight(value, unit));
  }
}
