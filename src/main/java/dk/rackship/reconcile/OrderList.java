package dk.rackship.reconcile;

import dk.rackship.vendor.Slice;
import java.util.List;

/** One vendor's orders of one merchant. Every method calls the vendor. */
interface OrderList {

  /**
   * A page of all orders, the newest created first.
   *
   * @param number from 1
   */
  Slice<Listed> page(int number);

  /** Those whose number or reference this is. */
  List<Listed> named(String reference);
}
