package dk.rackship.webshipper;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * An address of an order ({@code contracts/webshipper.openapi.yaml}, Address). A parcel needs
 * {@code attContact} or {@code companyName}.
 *
 * @param countryCode ISO 3166-1 alpha-2
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
    @Nullable String email) {}
