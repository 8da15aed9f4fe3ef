package dk.rackship.mapping;

import dk.rackship.connection.OrderTransfer;
import dk.rackship.connection.RateMapping;
import dk.rackship.connection.Settings;
import dk.rackship.connection.TransferWhen;
import dk.rackship.connection.VatZone;
import dk.rackship.connection.WhenRateIsMissing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings with which everything moves, both ways; they go with {@link ListsBuilder}. The delivery
 * terms "4" have the rate "900".
 */
public final class SettingsBuilder {
  private @Nullable String orderChannelId = "11";
  private final List<RateMapping> shippingRates = new ArrayList<>();
  private @Nullable String standardShippingRateId;
  private boolean sendDeliveryAndPickupAddress = true;
  private @Nullable String paymentTermsId = "3";
  private @Nullable String customerGroupId = "10";
  private @Nullable String productGroupId = "20";
  private @Nullable String employeeId = "7";
  private @Nullable String layoutId = "2";
  private @Nullable VatZone vatZone = VatZone.DOMESTIC;
  private boolean useProductDefaultLocation;
  private @Nullable String productLocationId = "1001";
  private List<String> excludedCustomerGroupIds = List.of();
  private @Nullable OrderTransfer orderTransfer = OrderTransfer.BOTH_WAYS;
  private TransferWhen transferWhen = TransferWhen.ORDER_BOOKED;
  private @Nullable String transferLocationId;
  private WhenRateIsMissing whenRateIsMissing = WhenRateIsMissing.SEND_WITHOUT_RATE;

  private SettingsBuilder() {
    withRate("4", "900");
  }

  public static SettingsBuilder someSettings() {
    return new SettingsBuilder();
  }

  public SettingsBuilder withOrderChannel(@Nullable String value) {
    orderChannelId = value;
    return this;
  }

  public SettingsBuilder withRate(String deliveryTermsId, String shippingRateId) {
    shippingRates.removeIf(row -> row.deliveryTermsId().equals(deliveryTermsId));
    shippingRates.add(new RateMapping(deliveryTermsId, shippingRateId));
    return this;
  }

  public SettingsBuilder withoutRates() {
    shippingRates.clear();
    return this;
  }

  public SettingsBuilder withStandardRate(@Nullable String value) {
    standardShippingRateId = value;
    return this;
  }

  public SettingsBuilder withAddresses(boolean value) {
    sendDeliveryAndPickupAddress = value;
    return this;
  }

  public SettingsBuilder withPaymentTerms(@Nullable String value) {
    paymentTermsId = value;
    return this;
  }

  public SettingsBuilder withCustomerGroup(@Nullable String value) {
    customerGroupId = value;
    return this;
  }

  public SettingsBuilder withProductGroup(@Nullable String value) {
    productGroupId = value;
    return this;
  }

  public SettingsBuilder withEmployee(@Nullable String value) {
    employeeId = value;
    return this;
  }

  public SettingsBuilder withLayout(@Nullable String value) {
    layoutId = value;
    return this;
  }

  public SettingsBuilder withVatZone(@Nullable VatZone value) {
    vatZone = value;
    return this;
  }

  /** 12, whether it is on, and the setting's own location. */
  public SettingsBuilder withProductLocation(boolean useDefault, @Nullable String location) {
    useProductDefaultLocation = useDefault;
    productLocationId = location;
    return this;
  }

  public SettingsBuilder excluding(String... groups) {
    excludedCustomerGroupIds = List.of(groups);
    return this;
  }

  public SettingsBuilder withOrderTransfer(@Nullable OrderTransfer value) {
    orderTransfer = value;
    return this;
  }

  public SettingsBuilder withTransferWhen(TransferWhen value) {
    transferWhen = value;
    return this;
  }

  public SettingsBuilder withLocation(@Nullable String value) {
    transferLocationId = value;
    return this;
  }

  public SettingsBuilder whenRateIsMissing(WhenRateIsMissing value) {
    whenRateIsMissing = value;
    return this;
  }

  public Settings build() {
    return new Settings(
        orderChannelId,
        shippingRates,
        standardShippingRateId,
        sendDeliveryAndPickupAddress,
        paymentTermsId,
        customerGroupId,
        excludedCustomerGroupIds,
        productGroupId,
        employeeId,
        layoutId,
        vatZone,
        useProductDefaultLocation,
        productLocationId,
        orderTransfer,
        transferWhen,
        transferLocationId,
        whenRateIsMissing,
        true);
  }
}
