package dk.rackship.setup;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.ReferenceLists.Item;
import dk.rackship.connection.ReferenceLists.OrderChannel;
import dk.rackship.connection.ReferenceLists.ShippingRate;
import dk.rackship.connection.VatZone;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen in the settings.
 *
 * @param refreshedAt when the vendors said so; null: never yet
 */
public record Options(
    List<OrderChannel> orderChannels,
    List<ShippingRate> shippingRates,
    List<DeliveryTerms> deliveryTerms,
    List<Item> paymentTerms,
    List<Item> customerGroups,
    List<Item> productGroups,
    List<Item> employees,
    List<Item> layouts,
    List<Item> vatZones,
    List<Item> locations,
    @Nullable Instant refreshedAt) {
  private static final List<Item> VAT_ZONES =
      Stream.of(VatZone.values()).map(zone -> new Item(zone.id(), zone.label())).toList();

  static final Options NONE =
      new Options(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          VAT_ZONES, List.of(), null);

  /**
   * Rackbeat's delivery terms.
   *
   * @param suggestedShippingRateId a usable rate of the equal name (P4); null: none
   */
  public record DeliveryTerms(String id, String name, @Nullable String suggestedShippingRateId) {}

  /**
   * What there is, with suggestions for an order channel.
   *
   * @param channel null: none is chosen yet
   */
  static Options of(@Nullable String channel, ReferenceLists lists) {
    var pairing = Pairing.of(channel, lists);
    return new Options(
        lists.orderChannels(),
        lists.shippingRates(),
        lists.deliveryTerms().stream().map(terms -> deliveryTerms(terms, pairing)).toList(),
        lists.paymentTerms(),
        lists.customerGroups(),
        lists.productGroups(),
        lists.employees(),
        lists.layouts(),
        VAT_ZONES,
        lists.locations(),
        lists.refreshedAt());
  }

  private static DeliveryTerms deliveryTerms(Item terms, Pairing pairing) {
    var suggested = pairing.suggestion(terms).map(ShippingRate::id).orElse(null);
    return new DeliveryTerms(terms.id(), terms.name(), suggested);
  }
}
