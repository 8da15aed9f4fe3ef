package dk.rackship.rackbeat;

import org.jspecify.annotations.Nullable;

/**
 * An address inside an order ({@code contracts/rackbeat.openapi.yaml}, Address).
 *
 * @param country free text: a name in any language, or a code
 */
public record Address(
    @Nullable String name,
    @Nullable String street,
    @Nullable String street2,
    @Nullable String zipcode,
    @Nullable String city,
    @Nullable String country,
    @Nullable String state,
    @Nullable String email,
    @Nullable String phone) {

  /** Whether it says nothing at all, as an address that nobody filled in does. */
  public boolean isEmpty() {
    return blank(name) && blank(street) && blank(zipcode) && blank(city) && blank(country);
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
