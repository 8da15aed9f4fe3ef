package dk.rackship.mapping;

import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.ReferenceLists.CompanyAddress;
import dk.rackship.connection.ReferenceLists.Item;
import dk.rackship.connection.ReferenceLists.OrderChannel;
import dk.rackship.connection.ReferenceLists.ShippingRate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reference lists: the channels "11" and "12" and the suspended "13"; the rates "900" and "901" of
 * channel "11"; the delivery terms "4" and "5"; the customer groups "10" and "11"; the locations
 * "1001" and "1002"; and a company with an address.
 */
public final class ListsBuilder {
  private @Nullable CompanyAddress company =
      new CompanyAddress(
          "Nordlys Cykler ApS", "Vesterbrogade 12", null, "1620", "København V", "Danmark");
  private final List<ShippingRate> rates = new ArrayList<>();
  private final List<Item> deliveryTerms =
      new ArrayList<>(List.of(new Item("4", "GLS Pakkeshop"), new Item("5", "Afhentning")));

  private ListsBuilder() {
    withRate(aRate("900", "GLS Erhverv", "11")).withRate(aRate("901", "PostNord", "11"));
  }

  public static ListsBuilder someLists() {
    return new ListsBuilder();
  }

  /** A rate that can be used for every order of its channel. */
  public static ShippingRate aRate(String id, String name, String channel) {
    return new ShippingRate(id, name, channel, "GLS", false, false, false);
  }

  public ListsBuilder withRate(ShippingRate rate) {
    withoutRate(rate.id());
    rates.add(rate);
    return this;
  }

  public ListsBuilder withoutRate(String id) {
    rates.removeIf(rate -> rate.id().equals(id));
    return this;
  }

  public ListsBuilder withDeliveryTerms(String id, String name) {
    deliveryTerms.add(new Item(id, name));
    return this;
  }

  public ListsBuilder withoutDeliveryTerms(String id) {
    deliveryTerms.removeIf(terms -> terms.id().equals(id));
    return this;
  }

  public ListsBuilder withCompanyAddress(@Nullable CompanyAddress value) {
    company = value;
    return this;
  }

  public ReferenceLists build() {
    return new ReferenceLists(
        Instant.parse("2026-11-01T00:00:00Z"),
        company,
        List.of(
            new OrderChannel("11", "Rackbeat", true),
            new OrderChannel("12", "Webshop", true),
            new OrderChannel("13", "Old shop", false)),
        rates,
        deliveryTerms,
        List.of(new Item("3", "Netto 14 dage")),
        List.of(new Item("10", "Forhandlere"), new Item("11", "Intern")),
        List.of(new Item("20", "Lygter")),
        List.of(new Item("7", "Ole")),
        List.of(new Item("2", "Standard")),
        List.of(new Item("1001", "Hovedlager"), new Item("1002", "Butik")));
  }
}
