package dk.rackship.rackbeat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sales order, draft or booked ({@code contracts/rackbeat.openapi.yaml}, Order). Times carry
 * their zone and are whole seconds.
 *
 * @param number its primary key
 * @param customer number and name
 * @param currency ISO 4217; null: Rackbeat named none
 * @param deliveryTermsId see {@link #deliveryTermsNumber}
 * @param senderAddress the place the goods leave from; the key is assumed by the contract
 * @param isBooked false: a draft
 * @param isShipped all lines are shipped
 * @param isPartlyShipped some lines are shipped
 */
public record Order(
    String number,
    @Nullable String customerId,
    @Nullable Named customer,
    @Nullable String currency,
    @Nullable String heading,
    @Nullable String note,
    @Nullable String otherReference,
    @Nullable String deliveryTermsId,
    @Nullable Named deliveryTerms,
    @Nullable Address billingAddress,
    @Nullable Address deliveryAddress,
    @Nullable Address senderAddress,
    List<OrderLine> lines,
    boolean isBooked,
    boolean isCancelled,
    boolean isShipped,
    boolean isPartlyShipped,
    @Nullable OffsetDateTime bookedAt,
    @Nullable OffsetDateTime shippedAt,
    @Nullable OffsetDateTime cancelledAt,
    @Nullable OffsetDateTime createdAt,
    @Nullable OffsetDateTime updatedAt) {
  public Order {
    Wire.required(number, "number");
    lines = Wire.list(lines);
  }

  /** The customer, from whichever of the two places Rackbeat filled. */
  public Optional<String> customerNumber() {
    return Optional.ofNullable(customer)
        .map(Named::number)
        .or(() -> Optional.ofNullable(customerId));
  }

  /** The delivery terms, from whichever of the two places Rackbeat filled. */
  public Optional<String> deliveryTermsNumber() {
    return Optional.ofNullable(deliveryTerms)
        .map(Named::number)
        .or(() -> Optional.ofNullable(deliveryTermsId));
  }
}
