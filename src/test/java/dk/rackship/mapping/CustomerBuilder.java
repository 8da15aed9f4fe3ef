package dk.rackship.mapping;

import dk.rackship.rackbeat.Customer;
import org.jspecify.annotations.Nullable;

/** A Rackbeat customer "10042" of the group "10" with a complete main address. */
public final class CustomerBuilder {
  private String number = "10042";
  private @Nullable String name = "Fjordsport AS";
  private @Nullable String companyName;
  private @Nullable String vat = "NO999999999";
  private @Nullable String email = "post@fjordsport.example";
  private @Nullable String group = "10";
  private @Nullable String street = "Main 3";
  private @Nullable String street2;
  private @Nullable String zipcode = "0155";
  private @Nullable String city = "Oslo";
  private @Nullable String country = "Norge";
  private boolean isBarred;
  private boolean isDeleted;

  private CustomerBuilder() {}

  public static CustomerBuilder aCustomer() {
    return new CustomerBuilder();
  }

  /** One that the webshop's order of {@link WebshipperOrderBuilder} tells nothing about. */
  public static CustomerBuilder someoneElse(String number) {
    return aCustomer()
        .withNumber(number)
        .withName("Ola Hansen")
        .withVat(null)
        .withEmail("ola@example.no")
        .withStreet("Storgata 1");
  }

  public CustomerBuilder withNumber(String value) {
    number = value;
    return this;
  }

  public CustomerBuilder withName(@Nullable String value) {
    name = value;
    return this;
  }

  /** The name under its older key only. */
  public CustomerBuilder withCompanyName(@Nullable String value) {
    companyName = value;
    name = null;
    return this;
  }

  public CustomerBuilder withVat(@Nullable String value) {
    vat = value;
    return this;
  }

  public CustomerBuilder withEmail(@Nullable String value) {
    email = value;
    return this;
  }

  public CustomerBuilder withStreet2(@Nullable String value) {
    street2 = value;
    return this;
  }

  public CustomerBuilder withPlace(@Nullable String zip, @Nullable String town) {
    zipcode = zip;
    city = town;
    return this;
  }

  public CustomerBuilder barred() {
    isBarred = true;
    return this;
  }

  public CustomerBuilder deleted() {
    isDeleted = true;
    return this;
  }

  public CustomerBuilder inGroup(@Nullable String value) {
    group = value;
    return this;
  }

  public CustomerBuilder withStreet(@Nullable String value) {
    street = value;
    return this;
  }

  public CustomerBuilder withCountry(@Nullable String value) {
    country = value;
    return this;
  }

  public Customer build() {
    return new Customer(
        number,
        name,
        companyName,
        vat,
        email,
        "+47 22 00 00 00",
        street,
        street2,
        zipcode,
        city,
        country,
        group,
        null,
        null,
        isBarred,
        isDeleted);
  }
}
