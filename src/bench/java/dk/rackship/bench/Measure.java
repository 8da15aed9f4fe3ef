package dk.rackship.bench;

/** The rows of the table. */
enum Measure {
  START_UP("start-up until ready, s", 1, Target.NONE),
  STEADY_ACK_P50("steady 50/s: acknowledged p50, ms", 1, Target.NONE),
  STEADY_ACK_P99("steady 50/s: acknowledged p99, ms", 1, Target.ACKNOWLEDGED_WITHIN),
  STEADY_ARRIVAL_P50("steady 50/s: in Webshipper p50, ms", 1, Target.NONE),
  STEADY_ARRIVAL_P99("steady 50/s: in Webshipper p99, ms", 1, Target.NONE),
  SATURATED_ORDERS("saturated: orders/s", 0, Target.ORDERS_SATURATED),
  SATURATED_ACK_P99("saturated: acknowledged p99, ms", 1, Target.NONE),
  CALLS_PER_ORDER("saturated: vendor calls per order", 2, Target.CALLS_PER_ORDER),
  CPU_PER_1000("saturated: CPU of server and database per 1000 orders, s", 2, Target.NONE),
  SLOW_ORDERS("50 ms per vendor call: orders/s", 0, Target.ORDERS_OF_SLOW_VENDORS),
  PEAK_MEMORY("peak memory of server and database, MB", 0, Target.NONE),
  REFUSED("before the crash: webhooks refused", 0, Target.ZERO),
  LOST("before the crash: orders lost", 0, Target.ZERO),
  TWICE("before the crash: orders posted twice", 0, Target.ZERO),
  CRASH_LOST("kill -9: orders lost", 0, Target.ZERO),
  CRASH_TWICE("kill -9: orders posted twice", 0, Target.ZERO),
  CRASH_READY("kill -9: ready again, s after the restart", 1, Target.NONE),
  CRASH_ARRIVED("kill -9: all orders in Webshipper, s after the kill", 1, Target.NONE);

  private final String label;
  private final int decimals;
  private final Target target;

  Measure(String label, int decimals, Target target) {
    this.label = label;
    this.decimals = decimals;
    this.target = target;
  }

  String label() {
    return label;
  }

  int decimals() {
    return decimals;
  }

  Target target() {
    return target;
  }

  /** Whether it counts what must never happen: rounds add up, and one fails the run. */
  boolean isFault() {
    return target == Target.ZERO;
  }
}
