package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.vendor.VendorFailure;
import java.util.Map;
import java.util.Optional;

/**
 * Which setting Rackbeat complains of: a chosen item may have gone since the lists were read, and
 * that is the merchant's to mend. The field names are Rackbeat's ({@code
 * contracts/rackbeat.openapi.yaml}, OrderWrite, CustomerWrite, ProductWrite).
 */
final class RefusedSetting {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "payment_terms_id", "\"Payment terms\" (paymentTermsId)",
          "customer_group_id", "\"Customer group\" (customerGroupId)",
          "group", "\"Product group\" (productGroupId)",
          "employee_id", "\"Employee\" (employeeId)",
          "our_reference_id", "\"Employee\" (employeeId)",
          "layout_id", "\"Layout\" (layoutId)",
          "vat_zone", "\"VAT zone\" (vatZone)",
          "location_id", "\"Product's default location\" (productLocationId)",
          "delivery_terms_id", "\"Delivery terms to shipping rates\" (shippingRates)");

  private RefusedSetting() {}

  /** Empty: it complains of something else. */
  static Optional<Reason> of(VendorFailure.Rejected rejected) {
    // a field of a line stands behind its path: lines.0.location_id
    return rejected
        .pointer()
        .map(pointer -> pointer.substring(pointer.lastIndexOf('.') + 1))
        .map(SETTINGS::get)
        .map(RefusedSetting::reason);
  }

  private static Reason reason(String setting) {
    return new Reason(
        ReasonCode.SETTING_INVALID,
        say(
            "Rackbeat does not take what the setting %s names: it may have been deleted. Choose again.",
            setting));
  }
}
