package dk.rackship.connection;

/**
 * One row of setting 2.
 *
 * @param deliveryTermsId number of Rackbeat's delivery terms
 * @param shippingRateId id of Webshipper's shipping rate
 */
public record RateMapping(String deliveryTermsId, String shippingRateId) {
  public RateMapping {
    if (deliveryTermsId.isBlank() || shippingRateId.isBlank()) {
      throw new IllegalArgumentException("a mapping needs delivery terms and a rate");
    }
  }
}
