package dk.rackship.rackbeat;

import com.fasterxml.jackson.annotation.JsonAlias;
import dk.rackship.vendor.Slice;
import java.util.List;

/**
 * The wrapping of what Rackbeat answers. Its members are public by themselves, as those of {@link
 * RackbeatHttp} and for the same reason.
 */
interface Envelope {

  /**
   * A single record as Rackbeat wraps it: under its own name.
   *
   * @param item the record
   */
  record One<T>(
      @JsonAlias({
            "order",
            "order_shipment",
            "shipment",
            "order_note",
            "note",
            "customer",
            "product",
            "webhook"
          })
          T item) {
    public One {
      if (item == null) {
        throw new IllegalArgumentException("Rackbeat's answer holds no record");
      }
    }
  }

  /**
   * A page of a list as Rackbeat wraps it: under the plural name, beside the counters (PageMeta).
   * The status 206 means no more than 200 does.
   *
   * @param page from 1
   * @param pages how many there are
   */
  record Page<T>(
      @JsonAlias({
            "orders",
            "order_shipments",
            "order_notes",
            "webhooks",
            "customers",
            "delivery_terms",
            "payment_terms",
            "customer_groups",
            "product_groups",
            "employees",
            "layouts",
            "locations"
          })
          List<T> items,
      int page,
      int pages) {
    public Page {
      items = Wire.list(items);
    }

    Slice<T> slice() {
      return new Slice<>(items, page < pages);
    }
  }
}
