package dk.rackship.setup;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.ReferenceLists.Item;
import dk.rackship.connection.ReferenceLists.ShippingRate;
import dk.rackship.connection.Settings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * P4: which of Rackbeat's delivery terms and of Webshipper's shipping rates belong together by
 * name.
 *
 * @param rates those that orders can be sent with
 */
record Pairing(List<Item> terms, List<ShippingRate> rates) {

  /** Of the chosen order channel's usable rates; of the only channel's where none is chosen. */
  static Pairing of(@Nullable String chosen, ReferenceLists lists) {
    var channel = chosen == null ? only(lists) : chosen;
    var usable = lists.shippingRates().stream().filter(rate -> rate.usableIn(channel)).toList();
    return new Pairing(lists.deliveryTerms(), usable);
  }

  private static @Nullable String only(ReferenceLists lists) {
    return lists.orderChannels().size() == 1 ? lists.orderChannels().get(0).id() : null;
  }

  /** The first rate whose name equals that of the delivery terms. */
  Optional<ShippingRate> suggestion(Item deliveryTerms) {
    var key = NameKey.of(deliveryTerms.name());
    return rates.stream().filter(rate -> key.matches(NameKey.of(rate.name()))).findFirst();
  }

  /** Names of the rates without delivery terms: neither mapped nor of an equal name. */
  List<String> ratesWithoutTerms(Settings settings) {
    var mapped = settings.shippingRates().stream().map(row -> row.shippingRateId()).toList();
    return rates.stream()
        .filter(rate -> !mapped.contains(rate.id()))
        .map(ShippingRate::name)
        .filter(rate -> terms.stream().noneMatch(item -> equal(item.name(), rate)))
        .toList();
  }

  /** Names of the delivery terms without a rate: neither mapped nor of an equal name. */
  List<String> termsWithoutRate(Settings settings) {
    return terms.stream()
        .filter(item -> settings.rateOf(item.id()).isEmpty())
        .filter(item -> suggestion(item).isEmpty())
        .map(Item::name)
        .toList();
  }

  private static boolean equal(String one, String other) {
    return NameKey.of(one).matches(NameKey.of(other));
  }
}
