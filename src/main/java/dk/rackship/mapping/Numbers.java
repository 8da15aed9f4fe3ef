package dk.rackship.mapping;

import java.math.BigInteger;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Rackbeat's numbers, which are text here, as the numbers that they are: 9 before 10. */
final class Numbers {
  static final Comparator<String> ASCENDING =
      Comparator.comparing(Numbers::value, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Comparator.naturalOrder());

  private Numbers() {}

  private static @Nullable BigInteger value(String number) {
    return number.matches("[0-9]+") ? new BigInteger(number) : null;
  }
}
