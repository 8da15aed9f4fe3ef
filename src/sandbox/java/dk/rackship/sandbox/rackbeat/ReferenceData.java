package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;

/** What every account has from the start: invented people, things and lists. */
final class ReferenceData {
  private static final String CUSTOMER_GROUPS =
      """
      [{"number": 1, "name": "Private kunder"}, {"number": 2, "name": "Erhverv"}, {"number": 3, "name": "Engros"}]
      """;
  private static final String CUSTOMERS =
      """
      [{"number": 10001, "name": "Ida Holm", "contact_email": "ida.holm@example.test",
        "contact_phone": "+45 20 11 22 33", "address_street": "Vestergade 12", "address_zipcode": "5970",
        "address_city": "Ærøskøbing", "address_country": "Danmark", "customer_group_id": 1,
        "currency": "DKK", "vat_zone": "domestic", "payment_terms_id": 1},
       {"number": 10002, "name": "Kaffebaren Nørrebro ApS", "company_vat": "DK38719264",
        "contact_email": "indkob@kaffebaren.example.test", "contact_phone": "+45 35 36 37 38",
        "address_street": "Elmegade 4, st.", "address_zipcode": "2200", "address_city": "København N",
        "address_country": "Danmark", "customer_group_id": 2, "currency": "DKK", "vat_zone": "domestic",
        "payment_terms_id": 2,
        "delivery_address": {"name": "Kaffebaren Nørrebro, lager", "street": "Rentemestervej 80",
          "zipcode": "2400", "city": "København NV", "country": "Danmark",
          "email": "lager@kaffebaren.example.test", "phone": "+45 35 36 37 39"}},
       {"number": 10003, "name": "Bolighuset Engros A/S", "company_vat": "DK20914477",
        "contact_email": "ordre@bolighuset.example.test", "contact_phone": "+45 86 12 13 14",
        "address_street": "Industrivej 7", "address_zipcode": "8600", "address_city": "Silkeborg",
        "address_country": "Danmark", "customer_group_id": 3, "currency": "DKK", "vat_zone": "domestic",
        "payment_terms_id": 2},
       {"number": 10004, "name": "Glemsom Handel IVS", "company_vat": "DK31415926",
        "contact_email": "kontakt@glemsom.example.test", "address_street": "Bygaden 1",
        "address_zipcode": "4000", "address_city": "Roskilde", "address_country": "Danmark",
        "customer_group_id": 2, "currency": "DKK", "vat_zone": "domestic", "payment_terms_id": 1,
        "is_barred": true},
       {"number": 10005, "name": "Fjordsport AS", "company_vat": "NO918273645MVA",
        "contact_email": "varemottak@fjordsport.example.test", "contact_phone": "+47 22 12 34 56",
        "address_street": "Storgata 5", "address_zipcode": "0155", "address_city": "Oslo",
        "address_country": "Norge", "customer_group_id": 2, "currency": "NOK", "vat_zone": "abroad",
        "payment_terms_id": 2, "locale": "nb_NO"},
       {"number": 10006, "name": "Åsa Lindqvist", "contact_email": "asa.lindqvist@example.test",
        "contact_phone": "+46 70 123 45 67", "address_street": "Södra Vägen 31",
        "address_zipcode": "412 54", "address_city": "Göteborg", "address_country": "Sverige",
        "customer_group_id": 1, "currency": "SEK", "vat_zone": "eu", "payment_terms_id": 1},
       {"number": 10007, "name": "Harbour & Oak Ltd", "company_vat": "GB123456789",
        "contact_email": "orders@harbouroak.example.test", "contact_phone": "+44 20 7946 0018",
        "address_street": "18 Wharf Road", "address_zipcode": "N1 7GR", "address_city": "London",
        "address_country": "United Kingdom", "customer_group_id": 2, "currency": "GBP",
        "vat_zone": "abroad", "payment_terms_id": 2},
       {"number": 10008, "name": "Atlantis Trading", "contact_email": "nemo@example.test",
        "address_street": "Dybet 20000", "address_zipcode": "0000", "address_city": "Poseidonis",
        "address_country": "Atlantis", "customer_group_id": 1, "currency": "DKK",
        "vat_zone": "abroad", "payment_terms_id": 1}]
      """;
  private static final String PRODUCTS =
      """
      [{"number": "STOL-EG-01", "name": "Spisebordsstol, eg", "barcode": "5701234000011",
        "sales_price": 1249.5, "goods_code": "94016100", "country_code": "DK",
        "physical": {"weight": 6.4, "weight_unit": "kg"}, "default_location": {"number": 1001, "name": "Hovedlager"}},
       {"number": "BORD-EG-200", "name": "Spisebord, eg, 200 cm", "barcode": "5701234000028",
        "sales_price": 6995, "goods_code": "94036010", "country_code": "DK",
        "physical": {"weight": 48.0, "weight_unit": "kg"}, "default_location": {"number": 1001, "name": "Hovedlager"}},
       {"number": "LAMPE/40 SORT", "urlfriendly_number": "LAMPE-40-SORT", "name": "Pendel Ø40, sort",
        "barcode": "5701234000035", "sales_price": 899.2, "goods_code": "94051140", "country_code": "SE",
        "physical": {"weight": 1850, "weight_unit": "g"}, "default_location": {"number": 1001, "name": "Hovedlager"}},
       {"number": "PUDE-ULD", "name": "Pude i uld, 50 × 50", "barcode": "5701234000042",
        "sales_price": 349, "goods_code": "94049090", "country_code": "NO",
        "physical": {"weight": 0.7, "weight_unit": "kg"}, "default_location": {"number": 1002, "name": "Butik"}},
       {"number": "STOF-M", "name": "Møbelstof, pr. meter", "sales_price": 219.333333,
        "goods_code": "51121900", "country_code": "IT", "physical": {"weight": 0.5, "weight_unit": "kg"},
        "default_location": {"number": 1002, "name": "Butik"}},
       {"number": "UDGAAET-9", "name": "Udgået skammel", "sales_price": 99, "is_barred": true}]
      """;
  private static final String PRODUCT_GROUPS =
      """
      [{"number": 1, "name": "Møbler", "has_inventory": true, "vat_domestic": 25, "vat_eu": 0, "vat_abroad": 0},
       {"number": 2, "name": "Webshop", "has_inventory": true, "vat_domestic": 25, "vat_eu": 0, "vat_abroad": 0}]
      """;
  private static final String LOCATIONS =
      """
      [{"number": 1001, "name": "Hovedlager", "is_default": true}, {"number": 1002, "name": "Butik", "is_default": false}]
      """;
  private static final String DELIVERY_TERMS =
      """
      [{"number": 1, "name": "GLS Pakkeshop"}, {"number": 2, "name": "GLS Erhverv"},
       {"number": 3, "name": "PostNord Hjemmelevering"}, {"number": 4, "name": "Bring Exprés"},
       {"number": 5, "name": "Afhentning"}]
      """;
  private static final String PAYMENT_TERMS =
      """
      [{"number": 1, "name": "Forudbetalt", "type": "prepaid"}, {"number": 2, "name": "Netto 14 dage", "type": "net"},
       {"number": 3, "name": "Løbende måned 30 dage", "type": "invoice_month"}]
      """;
  private static final String EMPLOYEES =
      """
      [{"number": 1, "name": "Mette Ærøboe", "initials": "MÆ"}, {"number": 2, "name": "Webshop", "initials": "WEB"}]
      """;
  private static final String LAYOUTS =
      """
      [{"number": 1, "name": "Dansk standard", "is_default": true}, {"number": 2, "name": "English", "is_default": false}]
      """;
  private static final String FIELDS =
      """
      [{"id": 51, "slug": "tracking", "name": "Tracking", "type": "text", "available_for": "order"}]
      """;
  private static final String PLUGINS =
      """
      [{"id": 12, "slug": "webshipper", "name": "Webshipper", "is_active": true}]
      """;

  private ReferenceData() {}

  static void fill(RackbeatAccount account, Times times) {
    put(account, times, Kind.CUSTOMER_GROUPS, CUSTOMER_GROUPS);
    put(account, times, Kind.PAYMENT_TERMS, PAYMENT_TERMS);
    put(account, times, Kind.CUSTOMERS, CUSTOMERS);
    put(account, times, Kind.PRODUCT_GROUPS, PRODUCT_GROUPS);
    put(account, times, Kind.PRODUCTS, PRODUCTS);
    put(account, times, Kind.LOCATIONS, LOCATIONS);
    put(account, times, Kind.DELIVERY_TERMS, DELIVERY_TERMS);
    put(account, times, Kind.EMPLOYEES, EMPLOYEES);
    put(account, times, Kind.LAYOUTS, LAYOUTS);
    put(account, times, Kind.FIELDS, FIELDS);
    put(account, times, Kind.PLUGINS, PLUGINS);
    account.table(Kind.CUSTOMERS).all().forEach(customer -> complete(account, customer));
    account.table(Kind.PRODUCTS).all().forEach(product -> complete(account, times, product));
  }

  private static void put(RackbeatAccount account, Times times, Kind kind, String rows) {
    Json.readArray(rows)
        .forEach(
            row -> {
              ObjectNode record = (ObjectNode) row;
              account
                  .table(kind)
                  .put(record.put("created_at", times.now()).put("updated_at", times.now()));
            });
  }

  private static void complete(RackbeatAccount account, ObjectNode customer) {
    customer.set("company_name", customer.get("name"));
    if (!customer.has("is_barred")) {
      customer.put("is_barred", false);
    }
    new References(account).embed(customer, "payment_terms");
  }

  private static void complete(RackbeatAccount account, Times times, ObjectNode product) {
    product.put("id", account.nextId()).put("type", "product").put("group_id", 1);
    product.putObject("group").put("number", 1).put("name", "Møbler");
    product.putObject("unit").put("number", 1).put("name", "stk.");
    product.put("stock_quantity", 100).put("available_quantity", 100);
    if (!product.has("urlfriendly_number")) {
      product.set("urlfriendly_number", product.get("number"));
    }
    if (!product.has("is_barred")) {
      product.put("is_barred", false);
    }
    product.put("updated_at", times.now());
  }
}
