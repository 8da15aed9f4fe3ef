package dk.rackship.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** JSON that the tests send. */
final class Documents {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a merchant who only sends orders to Webshipper chooses. */
  private static final String SETTINGS =
      """
      {"orderTransfer": "RACKBEAT_TO_WEBSHIPPER", "orderChannelId": "7", "standardShippingRateId": "73",
       "shippingRates": [{"deliveryTermsId": "1", "shippingRateId": "31"},
         {"deliveryTermsId": "2", "shippingRateId": "32"}, {"deliveryTermsId": "3", "shippingRateId": "71"}]}
      """;

  private Documents() {}

  static ObjectNode settings() {
    return json(SETTINGS);
  }

  /** The same for orders in both directions. */
  static ObjectNode bothWays(ObjectNode settings) {
    return settings
        .put("orderTransfer", "BOTH_WAYS")
        .put("paymentTermsId", "1")
        .put("customerGroupId", "2")
        .put("productGroupId", "2")
        .put("employeeId", "2")
        .put("layoutId", "1")
        .put("vatZone", "domestic")
        .put("productLocationId", "1001");
  }

  /** A merchant who only takes orders from Webshipper. */
  static void onlyToRackbeat(ObjectNode settings) {
    bothWays(settings).put("orderTransfer", "WEBSHIPPER_TO_RACKBEAT");
  }

  static ObjectNode json(String text) {
    try {
      return (ObjectNode) JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode empty() {
    return JSON.createObjectNode();
  }
}
