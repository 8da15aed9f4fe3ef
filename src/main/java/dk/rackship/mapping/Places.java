package dk.rackship.mapping;

import dk.rackship.connection.ReferenceLists.CompanyAddress;
import dk.rackship.rackbeat.Address;

/** The company's address in the shape that an order's has. */
final class Places {
  private Places() {}

  static boolean isEmpty(CompanyAddress company) {
    return new Address(
            null,
            company.street(),
            null,
            company.zipcode(),
            company.city(),
            company.country(),
            null,
            null,
            null)
        .isEmpty();
  }

  static Address of(CompanyAddress company) {
    return new Address(
        company.name(),
        company.street(),
        company.street2(),
        company.zipcode(),
        company.city(),
        company.country(),
        null,
        null,
        null);
  }
}
