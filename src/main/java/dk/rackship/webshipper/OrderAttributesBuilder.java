package dk.rackship.webshipper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what is to be written of an order; what is not named stays null and is not sent.
 */
public final class OrderAttributesBuilder {
  private @Nullable OrderStatus status;
  private @Nullable String extRef;
  private @Nullable String visibleRef;
  private @Nullable String currency;
  private @Nullable String externalComment;
  private @Nullable String internalComment;
  private @Nullable Address deliveryAddress;
  private @Nullable Address senderAddress;
  private @Nullable Address billingAddress;
  private @Nullable DropPoint dropPoint;
  private @Nullable OriginalShipping originalShipping;
  private List<OrderLine> orderLines = List.of();

  OrderAttributesBuilder() {}

  public OrderAttributesBuilder status(@Nullable OrderStatus value) {
    status = value;
    return this;
  }

  public OrderAttributesBuilder extRef(@Nullable String value) {
    extRef = value;
    return this;
  }

  public OrderAttributesBuilder visibleRef(@Nullable String value) {
    visibleRef = value;
    return this;
  }

  public OrderAttributesBuilder currency(@Nullable String value) {
    currency = value;
    return this;
  }

  public OrderAttributesBuilder externalComment(@Nullable String value) {
    externalComment = value;
    return this;
  }

  public OrderAttributesBuilder internalComment(@Nullable String value) {
    internalComment = value;
    return this;
  }

  public OrderAttributesBuilder deliveryAddress(@Nullable Address value) {
    deliveryAddress = value;
    return this;
  }

  public OrderAttributesBuilder senderAddress(@Nullable Address value) {
    senderAddress = value;
    return this;
  }

  public OrderAttributesBuilder billingAddress(@Nullable Address value) {
    billingAddress = value;
    return this;
  }

  public OrderAttributesBuilder dropPoint(@Nullable DropPoint value) {
    dropPoint = value;
    return this;
  }

  public OrderAttributesBuilder originalShipping(@Nullable OriginalShipping value) {
    originalShipping = value;
    return this;
  }

  public OrderAttributesBuilder orderLines(List<OrderLine> value) {
    orderLines = value;
    return this;
  }

  /** The attributes; what only Webshipper writes is null. */
  public OrderAttributes build() {
    return new OrderAttributes(
        status,
        extRef,
        visibleRef,
        currency,
        externalComment,
        internalComment,
        deliveryAddress,
        senderAddress,
        billingAddress,
        dropPoint,
        originalShipping,
        orderLines,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
