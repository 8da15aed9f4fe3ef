package dk.rackship.mapping;

import dk.rackship.rackbeat.Customer;
import org.jspecify.annotations.Nullable;

/** A Rackbeat customer of the group "10" with a complete main address. */
public final class CustomerBuilder {
  private @Nullable String group = "10";
  private @Nullable String street = "Main 3";
  private @Nullable String country = "Norge";

  private CustomerBuilder() {}

  public static CustomerBuilder aCustomer() {
    return new CustomerBuilder();
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
        "10042",
        "Fjordsport AS",
        null,
        "NO999999999",
        "post@fjordsport.example",
        "+47 22 00 00 00",
        street,
        null,
        "0155",
        "Oslo",
        country,
        group,
        null,
        null,
        false,
        false);
  }
}
