package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.ReferenceLists.CompanyAddress;
import dk.rackship.connection.ReferenceLists.Item;
import dk.rackship.connection.ReferenceLists.OrderChannel;
import dk.rackship.connection.ReferenceLists.ShippingRate;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.ReferenceList;
import dk.rackship.rackbeat.Self;
import dk.rackship.webshipper.Webshipper;
import dk.rackship.words.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads everything that can be chosen from both vendors, every page. */
@ApplicationScoped
class ReadLists {
  private final Rackbeat rackbeat;
  private final Webshipper webshipper;
  private final Clock clock;

  @Inject
  ReadLists(Rackbeat rackbeat, Webshipper webshipper, Clock clock) {
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
    this.clock = clock;
  }

  /** Throws {@code VendorFailure}. */
  ReferenceLists read(Logins logins, Consumer<Sentence> progress) {
    progress.accept(say("Reading order channels and shipping rates from Webshipper."));
    var channels = webshipper.orderChannels(logins.webshipper());
    var rates = webshipper.shippingRates(logins.webshipper());
    progress.accept(say("Reading lists from Rackbeat."));
    return new ReferenceLists(
        clock.instant(),
        address(rackbeat.self(logins.rackbeat()).userAccount()),
        channels.stream().map(ReadLists::channel).toList(),
        rates.stream().map(ReadLists::rate).toList(),
        items(logins, ReferenceList.DELIVERY_TERMS),
        items(logins, ReferenceList.PAYMENT_TERMS),
        items(logins, ReferenceList.CUSTOMER_GROUPS),
        items(logins, ReferenceList.PRODUCT_GROUPS),
        items(logins, ReferenceList.EMPLOYEES),
        items(logins, ReferenceList.LAYOUTS),
        items(logins, ReferenceList.LOCATIONS));
  }

  private List<Item> items(Logins logins, ReferenceList list) {
    return rackbeat.list(logins.rackbeat(), list).stream()
        .map(one -> new Item(one.number(), one.name()))
        .toList();
  }

  private static OrderChannel channel(dk.rackship.webshipper.OrderChannel channel) {
    return new OrderChannel(channel.id(), channel.name(), !channel.isSuspended());
  }

  private static ShippingRate rate(dk.rackship.webshipper.ShippingRate rate) {
    return new ShippingRate(
        rate.id(),
        rate.name(),
        rate.orderChannelId(),
        rate.carrier(),
        rate.requiresDropPoint(),
        rate.isReturn(),
        rate.isHidden());
  }

  private static @Nullable CompanyAddress address(Self.UserAccount account) {
    var address = account.address();
    if (address == null || address.isEmpty()) {
      return null;
    }
    var name = account.companyName();
    return new CompanyAddress(
        name == null ? "" : name,
        address.street(),
        address.street2(),
        address.zipcode(),
        address.city(),
        address.country());
  }
}
