package dk.rackship.webshipper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order holds, read and written ({@code contracts/webshipper.openapi.yaml}, OrderAttributes
 * and OrderWritableAttributes). In a write, null (and a list without lines) means "leave as it is"
 * and is not sent.
 *
 * @param extRef our reference, unique within an order channel
 * @param visibleRef the number that people see
 * @param currency ISO 4217
 * @param orderLines in a write the complete list
 * @param lockState {@code locked} or {@code unlocked}; null: never locked
 * @param orderChannelId read only: written as a relationship
 * @param shippingRateId read only: written as a relationship; null also where Webshipper does not
 *     say
 * @param createdAt read only
 * @param updatedAt read only; may be missing
 */
public record OrderAttributes(
    @Nullable OrderStatus status,
    @Nullable String extRef,
    @Nullable String visibleRef,
    @Nullable String currency,
    @Nullable String externalComment,
    @Nullable String internalComment,
    @Nullable Address deliveryAddress,
    @Nullable Address senderAddress,
    @Nullable Address billingAddress,
    @Nullable DropPoint dropPoint,
    @Nullable OriginalShipping originalShipping,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OrderLine> orderLines,
    @Nullable String lockState,
    @Nullable String orderChannelId,
    @Nullable String shippingRateId,
    @Nullable OffsetDateTime createdAt,
    @Nullable OffsetDateTime updatedAt,
    @Nullable String errorMessage) {
  public OrderAttributes {
    orderLines = Wire.list(orderLines);
  }

  /** Nothing but a new status, for an update. */
  public static OrderAttributes only(OrderStatus status) {
    return builder().status(status).build();
  }

  public static OrderAttributesBuilder builder() {
    return new OrderAttributesBuilder();
  }

  /** Whether this is its {@code ext_ref} or its {@code visible_ref}. */
  public boolean isCalled(String reference) {
    return reference.equals(extRef) || reference.equals(visibleRef);
  }

  /** A builder that begins with everything of this that may be written. */
  public OrderAttributesBuilder toBuilder() {
    return new OrderAttributesBuilder()
        .status(status)
        .extRef(extRef)
        .visibleRef(visibleRef)
        .currency(currency)
        .externalComment(externalComment)
        .internalComment(internalComment)
        .deliveryAddress(deliveryAddress)
        .senderAddress(senderAddress)
        .billingAddress(billingAddress)
        .dropPoint(dropPoint)
        .originalShipping(originalShipping)
        .orderLines(orderLines);
  }

  /** Whether a person or Webshipper locked it: it can be neither changed nor sent. */
  public boolean isLocked() {
    return "locked".equals(lockState);
  }
}
