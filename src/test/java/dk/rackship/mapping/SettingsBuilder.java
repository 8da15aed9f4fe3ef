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
        "3",
        "10",
        excludedCustomerGroupIds,
        "20",
        "7",
        "2",
        VatZone.DOMESTIC,
        false,
        "1001",
        orderTransfer,
        transferWhen,
        transferLocationId,
        whenRateIsMissing,
        true);
  }
}
