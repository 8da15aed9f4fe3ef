package dk.rackship.webshipper;

import dk.rackship.connection.Secret;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attributes as Webshipper writes them, before they become records of ours. */
final class Attributes {
  private Attributes() {}

  public record OfChannel(@Nullable String channelLabel, @Nullable String syncStatus) {
    OrderChannel channel(String id) {
      return new OrderChannel(id, Wire.orElse(channelLabel, id), "suspended".equals(syncStatus));
    }
  }

  public record OfCarrier(@Nullable String alias) {}

  public record OfRate(
      @Nullable String name,
      @Nullable String carrierId,
      @Nullable String orderChannelId,
      boolean requireDropPoint,
      boolean isReturn,
      boolean isHidden) {}

  public record OfShipment(
      @Nullable String reference,
      boolean isReturn,
      boolean testMode,
      List<Shipment.TrackingLink> trackingLinks,
      List<Shipment.Parcel> packages,
      @Nullable OffsetDateTime createdAt) {
    public OfShipment {
      trackingLinks = Wire.list(trackingLinks);
      packages = Wire.list(packages);
    }

    Shipment shipment(String id, @Nullable String orderId) {
      return new Shipment(
          id, orderId, reference, isReturn, testMode, trackingLinks, packages, createdAt);
    }
  }

  public record OfWebhook(
      @Nullable String url, @Nullable String topic, boolean enabled, @Nullable String latestError) {
    Webhook webhook(String id) {
      return new Webhook(id, Wire.orElse(url, ""), Wire.orElse(topic, ""), enabled, latestError);
    }
  }

  /** A subscription to be made; the one place where a secret is written. */
  public record NewWebhook(String url, String topic, String secret, boolean enabled) {
    @Override
    public String toString() {
      return "NewWebhook[" + topic + "]";
    }
  }

  public record Token(Secret accessToken) {}
}
