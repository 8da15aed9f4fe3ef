package dk.rackship.mapping;

import dk.rackship.webshipper.Address;
import org.jspecify.annotations.Nullable;

/** A person's address as a webshop gives it to Webshipper; nobody in Rackbeat has it yet. */
public final class WebshipperAddressBuilder {
  private @Nullable String contact = "Kari Nordmann";
  private @Nullable String company;
  private @Nullable String street = "Kirkegata 8";
  private @Nullable String street2;
  private @Nullable String zip = "0153";
  private @Nullable String city = "Oslo";
  private @Nullable String country = "NO";
  private @Nullable String state;
  private @Nullable String phone = "+47 900 12 345";
  private @Nullable String email = "kari.nordmann@example.no";
  private @Nullable String vatNo;

  private WebshipperAddressBuilder() {}

  public static WebshipperAddressBuilder aWebshipperAddress() {
    return new WebshipperAddressBuilder();
  }

  /** The shop's only word about it is the country. */
  public static Address nothingButACountry() {
    return new Address(null, "", " ", null, null, null, "NO", null, null, null, null);
  }

  public WebshipperAddressBuilder withContact(@Nullable String value) {
    contact = value;
    return this;
  }

  public WebshipperAddressBuilder withCompany(@Nullable String value) {
    company = value;
    return this;
  }

  public WebshipperAddressBuilder withStreet(@Nullable String value) {
    street = value;
    return this;
  }

  public WebshipperAddressBuilder withStreet2(@Nullable String value) {
    street2 = value;
    return this;
  }

  public WebshipperAddressBuilder withPlace(@Nullable String zipcode, @Nullable String town) {
    zip = zipcode;
    city = town;
    return this;
  }

  public WebshipperAddressBuilder withCountry(@Nullable String value) {
    country = value;
    return this;
  }

  public WebshipperAddressBuilder withState(@Nullable String value) {
    state = value;
    return this;
  }

  public WebshipperAddressBuilder withPhone(@Nullable String value) {
    phone = value;
    return this;
  }

  public WebshipperAddressBuilder withEmail(@Nullable String value) {
    email = value;
    return this;
  }

  public WebshipperAddressBuilder withVat(@Nullable String value) {
    vatNo = value;
    return this;
  }

  public Address build() {
    return new Address(
        contact, company, street, street2, zip, city, country, state, phone, email, vatNo);
  }
}
