package dk.rackship.setup;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One id that a settings document chooses.
 *
 * @param row the delivery terms of the row it stands in; empty outside of rows
 */
record Choice(String field, ListName list, String id, String row) {

  /** Everything that is chosen, in the guide's order. */
  static List<Choice> of(Settings settings) {
    var all = new ArrayList<Choice>();
    add(all, "orderChannelId", ListName.ORDER_CHANNEL, settings.orderChannelId());
    for (var row : settings.shippingRates()) {
      var terms = row.deliveryTermsId();
      all.add(new Choice("shippingRates", ListName.DELIVERY_TERMS, terms, terms));
      all.add(new Choice("shippingRates", ListName.SHIPPING_RATE, row.shippingRateId(), terms));
    }
    add(all, "standardShippingRateId", ListName.SHIPPING_RATE, settings.standardShippingRateId());
    add(all, "paymentTermsId", ListName.PAYMENT_TERMS, settings.paymentTermsId());
    add(all, "customerGroupId", ListName.CUSTOMER_GROUP, settings.customerGroupId());
    for (var group : settings.excludedCustomerGroupIds()) {
      add(all, "excludedCustomerGroupIds", ListName.CUSTOMER_GROUP, group);
    }
    add(all, "productGroupId", ListName.PRODUCT_GROUP, settings.productGroupId());
    add(all, "employeeId", ListName.EMPLOYEE, settings.employeeId());
    add(all, "layoutId", ListName.LAYOUT, settings.layoutId());
    add(all, "productLocationId", ListName.LOCATION, settings.productLocationId());
    add(all, "transferLocationId", ListName.LOCATION, settings.transferLocationId());
    return List.copyOf(all);
  }

  private static void add(List<Choice> all, String field, ListName list, @Nullable String id) {
    if (id != null) {
      all.add(new Choice(field, list, id, ""));
    }
  }

  /** What is wrong with it, going by the lists; empty: it can be used. */
  Optional<FieldError> fault(Settings settings, ReferenceLists lists) {
    return list.fault(id, settings, lists).map(message -> new FieldError(field, message));
  }
}
