package dk.rackship.connection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant can choose from, as the vendors said it last, every page of it.
 *
 * @param refreshedAt when it was read
 * @param companyAddress the Rackbeat account's own address: the sender where an order has none
 */
public record ReferenceLists(
    Instant refreshedAt,
    @Nullable CompanyAddress companyAddress,
    List<OrderChannel> orderChannels,
    List<ShippingRate> shippingRates,
    List<Item> deliveryTerms,
    List<Item> paymentTerms,
    List<Item> customerGroups,
    List<Item> productGroups,
    List<Item> employees,
    List<Item> layouts,
    List<Item> locations) {

  /** Something to choose: the vendor's id and the name people know it by. */
  public record Item(String id, String name) {}

  /**
   * A Webshipper order channel.
   *
   * @param usable false: suspended, no order may be sent there
   */
  public record OrderChannel(String id, String name, boolean usable) {}

  /** A Webshipper shipping rate; it belongs to one order channel. */
  public record ShippingRate(
      String id,
      String name,
      String orderChannelId,
      @Nullable String carrier,
      boolean requiresDropPoint,
      boolean isReturn,
      boolean isHidden) {
    /** Whether an order of this channel can be sent with it. */
    public boolean usableIn(@Nullable String channel) {
      return orderChannelId.equals(channel) && !isReturn && !isHidden;
    }
  }

  /** The account's address as Rackbeat has it; the country is free text. */
  public record CompanyAddress(
      String name,
      @Nullable String street,
      @Nullable String street2,
      @Nullable String zipcode,
      @Nullable String city,
      @Nullable String country) {}

  public Optional<OrderChannel> orderChannel(String id) {
    return orderChannels.stream().filter(channel -> channel.id().equals(id)).findFirst();
  }

  public Optional<ShippingRate> shippingRate(String id) {
    return shippingRates.stream().filter(rate -> rate.id().equals(id)).findFirst();
  }
}
