package dk.rackship.rackbeat;

/** The lists of numbered and named things that settings choose from. VAT zones have no list. */
public enum ReferenceList {
  DELIVERY_TERMS("delivery-terms"),
  PAYMENT_TERMS("payment-terms"),
  CUSTOMER_GROUPS("customer-groups"),
  PRODUCT_GROUPS("product-groups"),
  EMPLOYEES("employees"),
  LAYOUTS("layouts"),
  LOCATIONS("locations");

  private final String path;

  ReferenceList(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
