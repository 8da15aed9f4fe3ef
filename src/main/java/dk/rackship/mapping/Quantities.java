package dk.rackship.mapping;

import java.math.BigDecimal;

/** Pieces: whole, and above zero. */
final class Quantities {
  private Quantities() {}

  static boolean isPieces(BigDecimal quantity) {
    return quantity.signum() > 0 && quantity.stripTrailingZeros().scale() <= 0;
  }

  /**
   * The same number, written without decimals or exponent: Webshipper reads an integer.
   *
   * @throws ArithmeticException when it is not whole
   */
  static BigDecimal whole(BigDecimal quantity) {
    return quantity.setScale(0);
  }
}
