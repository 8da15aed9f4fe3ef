package dk.rackship.webshipper;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An address of an order ({@code contracts/webshipper.openapi.yaml}, Address). A parcel needs
 * {@code attContact} or {@code companyName}.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param vatNo the VAT number of whoever lives there; we only read it
 */
public record Address(
    @Nullable String attContact,
    @Nullable String companyName,
    @JsonProperty("address_1") @Nullable String address1,
    @JsonProperty("address_2") @Nullable String address2,
    @Nullable String zip,
    @Nullable String city,
    @Nullable String countryCode,
    @Nullable String state,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String vatNo) {

  /** Whether it names neither anybody nor any place: a country alone is no address. */
  public boolean isEmpty() {
    return Stream.of(attContact, companyName, address1, address2, zip, city)
        .allMatch(part -> part == null || part.isBlank());
  }
}
