package dk.rackship.webshipper;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A parcel shop ({@code contracts/webshipper.openapi.yaml}, DropPoint).
 *
 * @param dropPointId the carrier's id of the shop
 */
public record DropPoint(
    String dropPointId,
    @Nullable String name,
    @JsonProperty("address_1") @Nullable String address1,
    @JsonProperty("address_2") @Nullable String address2,
    @Nullable String zip,
    @Nullable String city,
    @Nullable String countryCode,
    @Nullable String state,
    @Nullable String carrierCode) {
  public DropPoint {
    dropPointId = Wire.orElse(dropPointId, "");
  }
}
