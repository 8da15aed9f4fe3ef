package dk.rackship.rackbeat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order to create ({@code contracts/rackbeat.openapi.yaml}, OrderWrite). Null is not sent; ids
 * are numbers, as text.
 *
 * @param customerId number of the customer; null as long as the customer is to be created
 * @param currency ISO 4217; null: Rackbeat's own
 * @param heading the number that people see
 * @param theirReference a person at the customer's
 * @param otherReference by which the order is found again
 * @param employeeId also sent as our reference
 * @param vatZone Rackbeat's word
 */
public record OrderDraft(
    @Nullable String customerId,
    @Nullable String currency,
    @Nullable String heading,
    @Nullable String note,
    @Nullable String theirReference,
    String otherReference,
    @Nullable String employeeId,
    @Nullable String layoutId,
    @Nullable String paymentTermsId,
    @Nullable String deliveryTermsId,
    @Nullable String vatZone,
    @Nullable Address billingAddress,
    @Nullable Address deliveryAddress,
    List<OrderLineDraft> lines) {
  public OrderDraft {
    lines = List.copyOf(lines);
  }

  /** The same, of this customer. */
  public OrderDraft withCustomer(String number) {
    return new OrderDraft(
        number,
        currency,
        heading,
        note,
        theirReference,
        otherReference,
        employeeId,
        layoutId,
        paymentTermsId,
        deliveryTermsId,
        vatZone,
        billingAddress,
        deliveryAddress,
        lines);
  }
}
