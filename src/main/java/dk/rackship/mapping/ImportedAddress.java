package dk.rackship.mapping;

import dk.rackship.rackbeat.Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Webshipper address in Rackbeat's words. Rackbeat has one name: the company's, else the
 * person's. The rest is taken as it is.
 */
final class ImportedAddress {
  private ImportedAddress() {}

  static Address of(dk.rackship.webshipper.Address address) {
    return new Address(
        name(address).orElse(null),
        Text.orNull(address.address1()),
        Text.orNull(address.address2()),
        Text.orNull(address.zip()),
        Text.orNull(address.city()),
        country(address.countryCode()),
        Text.orNull(address.state()),
        Text.orNull(address.email()),
        Text.orNull(address.phone()));
  }

  /** Nothing, where nobody filled it in. */
  static @Nullable Address orNull(dk.rackship.webshipper.@Nullable Address address) {
    return address == null || address.isEmpty() ? null : of(address);
  }

  static Optional<String> name(dk.rackship.webshipper.Address address) {
    return Text.of(address.companyName()).or(() -> Text.of(address.attContact()));
  }

  /** The person whom the one name does not name. */
  static Optional<String> attention(dk.rackship.webshipper.@Nullable Address address) {
    return address == null
        ? Optional.empty()
        : Text.of(address.attContact())
            .filter(person -> !name(address).equals(Optional.of(person)));
  }

  private static @Nullable String country(@Nullable String country) {
    return Countries.code(country).orElseGet(() -> Text.orNull(country));
  }
}
