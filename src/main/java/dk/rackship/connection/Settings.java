package dk.rackship.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The merchant's settings; the numbers are the setup guide's. Ids are the vendors', as text; null
 * is "not chosen". What is stored is what the merchant chose; {@link EffectiveSettings} puts the
 * operator's overrides on top.
 *
 * @param orderChannelId 1: where Rackbeat's orders go
 * @param shippingRates 2: shipping rate of each delivery terms
 * @param standardShippingRateId 2: rate of delivery terms without one of their own
 * @param sendDeliveryAndPickupAddress 3, default true
 * @param paymentTermsId 5
 * @param customerGroupId 6: group of customers created in Rackbeat
 * @param excludedCustomerGroupIds 7: their orders are not sent
 * @param productGroupId 8: group of products created in Rackbeat
 * @param employeeId 9
 * @param layoutId 10
 * @param vatZone 11
 * @param useProductDefaultLocation 12, default false
 * @param productLocationId 12: the location where the product's own is not used
 * @param orderTransfer 13, no default
 * @param transferWhen 14, default {@code ORDER_BOOKED}
 * @param transferLocationId 15: only this location's lines; null: all
 * @param whenRateIsMissing default {@code SEND_WITHOUT_RATE}
 * @param bookImportedOrders default true
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Settings(
    @Nullable String orderChannelId,
    List<RateMapping> shippingRates,
    @Nullable String standardShippingRateId,
    Boolean sendDeliveryAndPickupAddress,
    @Nullable String paymentTermsId,
    @Nullable String customerGroupId,
    List<String> excludedCustomerGroupIds,
    @Nullable String productGroupId,
    @Nullable String employeeId,
    @Nullable String layoutId,
    @Nullable VatZone vatZone,
    Boolean useProductDefaultLocation,
    @Nullable String productLocationId,
    @Nullable OrderTransfer orderTransfer,
    TransferWhen transferWhen,
    @Nullable String transferLocationId,
    WhenRateIsMissing whenRateIsMissing,
    Boolean bookImportedOrders) {

  /** Left-out fields take the guide's defaults. */
  @SuppressWarnings("ConstantValue") // Jackson passes null for what a document leaves out
  public Settings {
    shippingRates = Optional.ofNullable(shippingRates).map(List::copyOf).orElse(List.of());
    excludedCustomerGroupIds =
        Optional.ofNullable(excludedCustomerGroupIds).map(List::copyOf).orElse(List.of());
    sendDeliveryAndPickupAddress = Objects.requireNonNullElse(sendDeliveryAndPickupAddress, true);
    useProductDefaultLocation = Objects.requireNonNullElse(useProductDefaultLocation, false);
    transferWhen = Objects.requireNonNullElse(transferWhen, TransferWhen.ORDER_BOOKED);
    whenRateIsMissing =
        Objects.requireNonNullElse(whenRateIsMissing, WhenRateIsMissing.SEND_WITHOUT_RATE);
    bookImportedOrders = Objects.requireNonNullElse(bookImportedOrders, true);
  }

  /** The rate chosen for these delivery terms by a row of its own. */
  public Optional<String> rateOf(String deliveryTermsId) {
    return shippingRates.stream()
        .filter(row -> row.deliveryTermsId().equals(deliveryTermsId))
        .map(RateMapping::shippingRateId)
        .findFirst();
  }

  /**
   * The same for an order that was sent: a later change of the channel, of the location, of the
   * excluded groups or of what happens without a rate leaves it alone.
   *
   * @param location 15 of that time; null: all
   */
  public Settings forOrderIn(String channel, @Nullable String location) {
    return new Settings(
        channel,
        shippingRates,
        standardShippingRateId,
        sendDeliveryAndPickupAddress,
        paymentTermsId,
        customerGroupId,
        List.of(),
        productGroupId,
        employeeId,
        layoutId,
        vatZone,
        useProductDefaultLocation,
        productLocationId,
        OrderTransfer.BOTH_WAYS,
        transferWhen,
        location,
        WhenRateIsMissing.SEND_WITHOUT_RATE,
        bookImportedOrders);
  }

  /** The fields that must be filled before anything moves and are not, in the guide's order. */
  public List<String> missing() {
    var required = new LinkedHashMap<String, @Nullable Object>();
    required.put("orderTransfer", orderTransfer);
    if (orderTransfer != null && orderTransfer.toWebshipper()) {
      required.put("orderChannelId", orderChannelId);
    }
    if (orderTransfer != null && orderTransfer.toRackbeat()) {
      required.put("paymentTermsId", paymentTermsId);
      required.put("customerGroupId", customerGroupId);
      required.put("productGroupId", productGroupId);
      required.put("employeeId", employeeId);
      required.put("layoutId", layoutId);
      required.put("vatZone", vatZone);
      required.put(
          "productLocationId", useProductDefaultLocation ? "the product's own" : productLocationId);
    }
    return required.entrySet().stream()
        .filter(field -> field.getValue() == null)
        .map(field -> field.getKey())
        .toList();
  }
}
