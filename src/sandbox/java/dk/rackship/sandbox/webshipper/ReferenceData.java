package dk.rackship.sandbox.webshipper;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;

/**
 * What every account has from the start: two channels and a suspended one, carriers, and rates on
 * two pages.
 */
final class ReferenceData {
  private static final String CARRIERS =
      """
      [{"id": 3, "alias": "GLS Danmark"}, {"id": 4, "alias": "PostNord"}, {"id": 5, "alias": "Bring"}]
      """;
  private static final String CHANNELS =
      """
      [{"id": 7, "channel_label": "Rackbeat", "sync_status": "synchronize"},
       {"id": 8, "channel_label": "Webshop", "sync_status": "synchronize"},
       {"id": 9, "channel_label": "Gammel butik", "sync_status": "suspended"}]
      """;
  private static final String RATES =
      """
      [{"id": 31, "name": "gls pakkeshop", "order_channel_id": 7, "carrier_id": 3, "require_drop_point": true},
       {"id": 32, "name": "GLS Erhverv", "order_channel_id": 7, "carrier_id": 3},
       {"id": 33, "name": "GLS Retur", "order_channel_id": 7, "carrier_id": 3, "is_return": true},
       {"id": 34, "name": "GLS Intern", "order_channel_id": 7, "carrier_id": 3, "is_hidden": true},
       {"id": 41, "name": "GLS Pakkeshop", "order_channel_id": 8, "carrier_id": 3, "require_drop_point": true},
       {"id": 42, "name": "GLS Erhverv", "order_channel_id": 8, "carrier_id": 3},
       {"id": 43, "name": "PostNord Hjemmelevering", "order_channel_id": 8, "carrier_id": 4},
       {"id": 70, "name": "GLS Erhverv", "order_channel_id": 9, "carrier_id": 3}]
      """;
  private static final String RATES_OF_THE_SECOND_PAGE =
      """
      [{"id": 71, "name": "PostNord  hjemmelevering", "order_channel_id": 7, "carrier_id": 4},
       {"id": 72, "name": "bring expres", "order_channel_id": 7, "carrier_id": 5},
       {"id": 73, "name": "Standard", "order_channel_id": 7, "carrier_id": 4}]
      """;
  private static final int ZONES = 22;

  private ReferenceData() {}

  static void fill(WebshipperAccount account) {
    put(account, Type.CARRIERS, CARRIERS);
    put(account, Type.ORDER_CHANNELS, CHANNELS);
    account.all(Type.CARRIERS).forEach(carrier -> carrier.attributes.put("is_approved", true));
    rates(account);
    user(account);
    ObjectNode store = Json.object().put("name", "Butikken på havnen").put("city", "Ærøskøbing");
    account.put(new Resource(Type.STORES, 2, store.put("country_code", "DK")));
    account.put(new Resource(Type.TAGS, 1, Json.object().put("tag", "rackbeat")));
    ObjectNode sender =
        Json.object().put("company_name", "Ærø Møbler ApS").put("city", "Ærøskøbing");
    sender.put("address_1", "Havnen 3").put("zip", "5970").put("country_code", "DK");
    account.put(Type.SHIPPING_ADDRESSES, 15, sender.put("address_type", "sender"));
  }

  private static void rates(WebshipperAccount account) {
    put(account, Type.SHIPPING_RATES, RATES);
    for (int zone = 1; zone <= ZONES; zone++) {
      ObjectNode rate = Json.object().put("name", "Europa zone " + zone);
      account.put(
          Type.SHIPPING_RATES, 43 + zone, rate.put("order_channel_id", 8).put("carrier_id", 4));
    }
    put(account, Type.SHIPPING_RATES, RATES_OF_THE_SECOND_PAGE);
    for (Resource rate : account.all(Type.SHIPPING_RATES)) {
      for (String flag : new String[] {"is_return", "is_hidden", "require_drop_point"}) {
        rate.attributes.put(flag, rate.attributes.path(flag).asBoolean());
      }
    }
  }

  private static void put(WebshipperAccount account, Type type, String rows) {
    Json.readArray(rows)
        .forEach(
            row -> {
              ObjectNode attributes = row.deepCopy();
              attributes.remove("id");
              account.put(type, row.path("id").asInt(), attributes);
            });
  }

  private static void user(WebshipperAccount account) {
    ObjectNode user = Json.object().put("first_name", "Mette").put("last_name", "Ærøboe");
    user.put("email", Logins.EMAIL).put("all_order_channels", true);
    account.put(Type.USERS, 6, user.put("all_carriers", true).put("locale", "da"));
  }
}
