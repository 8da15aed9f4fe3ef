package dk.rackship.mapping;

import dk.rackship.rackbeat.Address;
import org.jspecify.annotations.Nullable;

/** A Rackbeat address that a parcel can be made with. */
public final class AddressBuilder {
  private @Nullable String name = "Fjordsport AS";
  private @Nullable String street = "Storgata 5";
  private @Nullable String street2;
  private @Nullable String zipcode = "0155";
  private @Nullable String city = "Oslo";
  private @Nullable String country = "Norge";
  private @Nullable String state;
  private @Nullable String email = "varemottak@fjordsport.example";
  private @Nullable String phone = "+47 22 12 34 56";

  private AddressBuilder() {}

  public static AddressBuilder anAddress() {
    return new AddressBuilder();
  }

  /** As Rackbeat has it when nobody filled it in. */
  public static Address anEmptyAddress() {
    return new Address("", "", "", "", null, " ", null, null, null);
  }

  public AddressBuilder withName(@Nullable String value) {
    name = value;
    return this;
  }

  public AddressBuilder withStreet(@Nullable String value) {
    street = value;
    return this;
  }

  public AddressBuilder withStreet2(@Nullable String value) {
    street2 = value;
    return this;
  }

  public AddressBuilder withZipcode(@Nullable String value) {
    zipcode = value;
    return this;
  }

  public AddressBuilder withCity(@Nullable String value) {
    city = value;
    return this;
  }

  public AddressBuilder withCountry(@Nullable String value) {
    country = value;
    return this;
  }

  public AddressBuilder withState(@Nullable String value) {
    state = value;
    return this;
  }

  public Address build() {
    return new Address(name, street, street2, zipcode, city, country, state, email, phone);
  }
}
