package dk.rackship.rackbeat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer ({@code contracts/rackbeat.openapi.yaml}, Customer).
 *
 * @param name the newer key of the name; see {@link #title}
 * @param companyName the older key of the name
 * @param addressCountry free text, as every country of Rackbeat
 * @param customerGroupId see {@link #groupNumber}
 * @param isBarred takes no new orders
 * @param isDeleted no longer a customer; only its old orders need it
 */
public record Customer(
    String number,
    @Nullable String name,
    @Nullable String companyName,
    @Nullable String companyVat,
    @Nullable String contactEmail,
    @Nullable String contactPhone,
    @Nullable String addressStreet,
    @Nullable String addressStreet2,
    @Nullable String addressZipcode,
    @Nullable String addressCity,
    @Nullable String addressCountry,
    @Nullable String customerGroupId,
    @Nullable Named group,
    @Nullable Named customerGroup,
    boolean isBarred,
    boolean isDeleted) {
  public Customer {
    Wire.required(number, "number of a customer");
  }

  /** The name, from whichever of the two places Rackbeat filled. */
  public Optional<String> title() {
    return Optional.ofNullable(name).or(() -> Optional.ofNullable(companyName));
  }

  /** The customer group, from whichever place Rackbeat filled. */
  public Optional<String> groupNumber() {
    return Optional.ofNullable(customerGroupId)
        .or(() -> Optional.ofNullable(customerGroup).map(Named::number))
        .or(() -> Optional.ofNullable(group).map(Named::number));
  }

  /** The main address, with the contact's e-mail and phone. */
  public Address mainAddress() {
    return new Address(
        title().orElse(null),
        addressStreet,
        addressStreet2,
        addressZipcode,
        addressCity,
        addressCountry,
        null,
        contactEmail,
        contactPhone);
  }
}
