package dk.rackship.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The settings that a sensible merchant would choose for the demo, from the options the application
 * offers.
 */
final class DemoSettings {
  private static final String CHANNEL = "Rackbeat";

  private DemoSettings() {}

  /** The whole document: what is there, with the demo's choices. */
  static ObjectNode choose(ObjectNode current, JsonNode options) {
    ObjectNode settings = current.deepCopy();
    String channel = id(options.path("orderChannels"), CHANNEL);
    settings.put("orderChannelId", channel);
    settings.set("shippingRates", rates(options, channel));
    settings.put("standardShippingRateId", id(ofChannel(options, channel), "Standard"));
    settings.put("sendDeliveryAndPickupAddress", true).put("vatZone", "domestic");
    settings.put("paymentTermsId", id(options.path("paymentTerms"), "Netto 14 dage"));
    settings.put("customerGroupId", id(options.path("customerGroups"), "Private kunder"));
    settings.putArray("excludedCustomerGroupIds").add(id(options.path("customerGroups"), "Engros"));
    settings.put("productGroupId", id(options.path("productGroups"), "Webshop"));
    settings.put("employeeId", id(options.path("employees"), "Webshop"));
    settings.put("layoutId", id(options.path("layouts"), "Dansk standard"));
    settings.put("productLocationId", id(options.path("locations"), "Hovedlager"));
    settings.put("useProductDefaultLocation", true).putNull("transferLocationId");
    settings.put("orderTransfer", "BOTH_WAYS").put("transferWhen", "ORDER_BOOKED");
    return settings.put("whenRateIsMissing", "SEND_WITHOUT_RATE").put("bookImportedOrders", true);
  }

  private static ArrayNode rates(JsonNode options, String channel) {
    ArrayNode pairs = Json.MAPPER.createArrayNode();
    for (JsonNode terms : options.path("deliveryTerms")) {
      for (JsonNode rate : ofChannel(options, channel)) {
        if (same(Json.text(terms, "name"), Json.text(rate, "name"))) {
          ObjectNode pair = pairs.addObject().put("deliveryTermsId", Json.text(terms, "id"));
          pair.put("shippingRateId", Json.text(rate, "id"));
        }
      }
    }
    return pairs;
  }

  private static ArrayNode ofChannel(JsonNode options, String channel) {
    ArrayNode rates = Json.MAPPER.createArrayNode();
    for (JsonNode rate : options.path("shippingRates")) {
      if (Json.text(rate, "orderChannelId").equals(channel) && !rate.path("isReturn").asBoolean()) {
        rates.add(rate);
      }
    }
    return rates;
  }

  private static String id(JsonNode items, String name) {
    for (JsonNode item : items) {
      if (same(Json.text(item, "name"), name)) {
        return Json.text(item, "id");
      }
    }
    throw new IllegalStateException("the options hold nothing called " + name);
  }

  private static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  private static String plain(String name) {
    String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return bare.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
