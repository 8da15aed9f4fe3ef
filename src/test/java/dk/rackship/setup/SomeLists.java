package dk.rackship.setup;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.ReferenceLists.Item;
import dk.rackship.connection.ReferenceLists.OrderChannel;
import dk.rackship.connection.ReferenceLists.ShippingRate;
import java.time.Instant;
import java.util.List;

/** Reference lists of a merchant with two order channels, one of them suspended. */
final class SomeLists {
  static final ReferenceLists LISTS =
      new ReferenceLists(
          Instant.parse("2026-11-01T08:00:00Z"),
          null,
          List.of(new OrderChannel("1", "Shop", true), new OrderChannel("2", "Old shop", false)),
          List.of(
              rate("10", "GLS Pakkeshop", "1"),
              rate("11", "PostNord", "1"),
              new ShippingRate("12", "Return", "1", null, false, true, false),
              new ShippingRate("13", "Hidden", "1", null, false, false, true),
              rate("20", "Old rate", "2")),
          List.of(new Item("100", "Gls pakkeshop"), new Item("101", "Afhentning")),
          List.of(new Item("200", "Net 14")),
          List.of(new Item("300", "Retail"), new Item("301", "Staff")),
          List.of(new Item("400", "Goods")),
          List.of(new Item("500", "Anna")),
          List.of(new Item("600", "Standard")),
          List.of(new Item("700", "Main"), new Item("701", "Shop floor")));

  private SomeLists() {}

  static ReferenceLists withoutChannels() {
    return with(List.of(), List.of());
  }

  static ReferenceLists withSuspendedChannelsOnly() {
    return with(List.of(new OrderChannel("2", "Old shop", false)), List.of());
  }

  /** The same Rackbeat account with another Webshipper account. */
  static ReferenceLists with(List<OrderChannel> channels, List<ShippingRate> rates) {
    return new ReferenceLists(
        LISTS.refreshedAt(),
        null,
        channels,
        rates,
        LISTS.deliveryTerms(),
        LISTS.paymentTerms(),
        LISTS.customerGroups(),
        LISTS.productGroups(),
        LISTS.employees(),
        LISTS.layouts(),
        LISTS.locations());
  }

  static ShippingRate rate(String id, String name, String channel) {
    return new ShippingRate(id, name, channel, "GLS", false, false, false);
  }
}
