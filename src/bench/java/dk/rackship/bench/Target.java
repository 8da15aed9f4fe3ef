package dk.rackship.bench;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

/** What a figure should be on PostgreSQL and two cores. */
enum Target {
  NONE("", NEGATIVE_INFINITY, POSITIVE_INFINITY),
  ZERO("0", 0, 0),
  ACKNOWLEDGED_WITHIN("<= 16", NEGATIVE_INFINITY, 16),
  ORDERS_SATURATED(">= 600", 600, POSITIVE_INFINITY),
  ORDERS_OF_SLOW_VENDORS(">= 300", 300, POSITIVE_INFINITY),
  // A few calls in the background, not for any order, may come on top.
  CALLS_PER_ORDER("2", 2, 2.05);

  private final String text;
  private final double least;
  private final double most;

  Target(String text, double least, double most) {
    this.text = text;
    this.least = least;
    this.most = most;
  }

  /** For the table; empty where there is no target. */
  String text() {
    return text;
  }

  /** A figure that is not a number, because nothing was measured, misses nothing. */
  boolean isMetBy(double figure) {
    return !(figure < least) && !(figure > most);
  }
}
