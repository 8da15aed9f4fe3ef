package dk.rackship.rackbeat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The drafts as they are written ({@code contracts/rackbeat.openapi.yaml}): ids are integers, a
 * customer has its name under both keys, and an order's address is flat but for e-mail and phone.
 */
final class Drafts {
  private Drafts() {}

  public record NewCustomer(
      String name,
      String companyName,
      @Nullable String attention,
      @Nullable String companyVat,
      @Nullable String contactEmail,
      @Nullable String contactPhone,
      @Nullable String addressStreet,
      @Nullable String addressStreet2,
      @Nullable String addressZipcode,
      @Nullable String addressCity,
      @Nullable String addressCountry,
      @Nullable Long customerGroupId,
      @Nullable Long paymentTermsId,
      @Nullable Long layoutId,
      @Nullable String vatZone,
      @Nullable String currency) {
    static NewCustomer of(CustomerDraft draft) {
      return new NewCustomer(
          draft.companyName(),
          draft.companyName(),
          draft.attention(),
          draft.companyVat(),
          draft.contactEmail(),
          draft.contactPhone(),
          draft.addressStreet(),
          draft.addressStreet2(),
          draft.addressZipcode(),
          draft.addressCity(),
          draft.addressCountry(),
          integer(draft.customerGroupId()),
          integer(draft.paymentTermsId()),
          integer(draft.layoutId()),
          draft.vatZone(),
          draft.currency());
    }
  }

  public record NewProduct(
      String number,
      @Nullable Long group,
      String name,
      BigDecimal salesPrice,
      Item.@Nullable Physical physical) {
    static NewProduct of(ProductDraft draft) {
      return new NewProduct(
          draft.number(),
          integer(draft.group()),
          draft.name(),
          draft.salesPrice(),
          draft.physical());
    }
  }

  public record NewOrder(
      long customerId,
      @Nullable String currency,
      @Nullable String heading,
      @Nullable String note,
      @Nullable String theirReference,
      String otherReference,
      @Nullable Long employeeId,
      @Nullable Long ourReferenceId,
      @Nullable Long layoutId,
      @Nullable Long paymentTermsId,
      @Nullable Long deliveryTermsId,
      @Nullable String vatZone,
      @JsonUnwrapped(prefix = "address_") @Nullable Place billing,
      @Nullable Contact billingAddress,
      @JsonUnwrapped(prefix = "delivery_address_") @Nullable Place delivery,
      @Nullable Contact deliveryAddress,
      List<NewLine> lines) {
    static NewOrder of(OrderDraft draft) {
      var customer = Objects.requireNonNull(draft.customerId(), "an order needs its customer");
      return new NewOrder(
          Long.parseLong(customer),
          draft.currency(),
          draft.heading(),
          draft.note(),
          draft.theirReference(),
          draft.otherReference(),
          integer(draft.employeeId()),
          integer(draft.employeeId()),
          integer(draft.layoutId()),
          integer(draft.paymentTermsId()),
          integer(draft.deliveryTermsId()),
          draft.vatZone(),
          Place.of(draft.billingAddress()),
          Contact.of(draft.billingAddress()),
          Place.of(draft.deliveryAddress()),
          Contact.of(draft.deliveryAddress()),
          draft.lines().stream().map(NewLine::of).toList());
    }
  }

  public record NewLine(
      @Nullable String itemId,
      @Nullable String name,
      BigDecimal quantity,
      @Nullable BigDecimal linePrice,
      @Nullable BigDecimal discountPercentage,
      @Nullable BigDecimal vatPercentage,
      @Nullable Long locationId) {
    static NewLine of(OrderLineDraft line) {
      return new NewLine(
          line.itemId(),
          line.name(),
          line.quantity(),
          line.linePrice(),
          line.discountPercentage(),
          line.vatPercentage(),
          integer(line.locationId()));
    }
  }

  /** What of an order's address is written flat. */
  public record Place(
      @Nullable String name,
      @Nullable String street,
      @Nullable String street2,
      @Nullable String zipcode,
      @Nullable String city,
      @Nullable String country) {
    static @Nullable Place of(@Nullable Address address) {
      return address == null
          ? null
          : new Place(
              address.name(),
              address.street(),
              address.street2(),
              address.zipcode(),
              address.city(),
              address.country());
    }
  }

  /** What of an order's address has no flat key. */
  public record Contact(@Nullable String state, @Nullable String email, @Nullable String phone) {
    static @Nullable Contact of(@Nullable Address address) {
      return address == null
              || (address.state() == null && address.email() == null && address.phone() == null)
          ? null
          : new Contact(address.state(), address.email(), address.phone());
    }
  }

  private static @Nullable Long integer(@Nullable String number) {
    return number == null ? null : Long.valueOf(number);
  }
}
