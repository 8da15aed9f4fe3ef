package dk.rackship.architecture.bad.work;

import java.util.Date;

/** Everything that fits nowhere else. */
public final class OrderHelper {
  private OrderHelper() {}

  @SuppressWarnings("JavaUtilDate") // the bad example
  static void print() {
    System.out.println(new Date(System.currentTimeMillis()));
  }
}
