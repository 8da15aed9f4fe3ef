package dk.rackship.sandbox.rackbeat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;
import java.util.List;
import java.util.Set;

/** Customers and products as written by callers (CustomerWrite, ProductWrite). */
public final class Master {
  private static final Set<String> CUSTOMER =
      Set.of(
          "number",
          "company_name",
          "name",
          "company_vat",
          "customer_group_id",
          "payment_terms_id",
          "layout_id",
          "vat_zone",
          "currency",
          "locale",
          "ean",
          "contact_email",
          "contact_phone",
          "address_street",
          "address_street2",
          "address_zipcode",
          "address_city",
          "address_country",
          "our_reference",
          "their_reference",
          "attention",
          "employee_id",
          "general_discount_percentage");
  private static final List<String> PRODUCT =
      List.of(
          "number",
          "name",
          "sales_price",
          "recommended_cost_price",
          "description",
          "barcode",
          "physical",
          "is_barred",
          "stock_quantity");
  private static final Set<String> PRODUCT_KNOWN =
      Set.of(
          "number",
          "group",
          "group_id",
          "name",
          "sales_price",
          "recommended_cost_price",
          "description",
          "barcode",
          "unit_id",
          "default_location_id",
          "min_inventory_quantity",
          "min_sales_quantity",
          "min_purchase_quantity",
          "stock_quantity",
          "variation_id",
          "physical",
          "supplier_product_number",
          "default_supplier_id",
          "discount_group",
          "image_url",
          "is_barred",
          "suppress_webhooks");
  private static final int LONGEST_NUMBER = 25;

  private final RackbeatAccount account;
  private final Times times;
  private int lastCustomer = 10100;

  Master(RackbeatAccount account, Times times) {
    this.account = account;
    this.times = times;
  }

  ObjectNode createCustomer(ObjectNode written) {
    require(written, "company_name");
    require(written, "payment_terms_id");
    int wanted = written.path("number").asInt();
    taken(Kind.CUSTOMERS, String.valueOf(wanted));
    ObjectNode customer = Json.object().put("number", wanted > 0 ? wanted : nextNumber());
    customer.put("currency", "DKK").put("vat_zone", "domestic").put("is_barred", false);
    applyToCustomer(customer, written);
    account.table(Kind.CUSTOMERS).put(customer.put("created_at", times.now()));
    account.events().fire("customer.created", Kind.CUSTOMERS, customer);
    return customer;
  }

  private int nextNumber() {
    do {
      lastCustomer++;
    } while (account.table(Kind.CUSTOMERS).find(String.valueOf(lastCustomer)).isPresent());
    return lastCustomer;
  }

  ObjectNode updateCustomer(ObjectNode customer, ObjectNode written) {
    applyToCustomer(customer, written);
    account.events().fire("customer.updated", Kind.CUSTOMERS, customer);
    return customer;
  }

  private void applyToCustomer(ObjectNode customer, ObjectNode written) {
    ObjectNode fields = written.deepCopy();
    fields.remove("suppress_webhooks");
    account.strays().check("customer", fields, CUSTOMER);
    new References(account).check(fields);
    Orders.check(fields);
    fields.retain(CUSTOMER).remove("number");
    customer.setAll(fields);
    String name = Json.text(written, "name") + Json.text(written, "company_name");
    if (!name.isEmpty()) {
      String first = Json.has(written, "name") ? "name" : "company_name";
      customer
          .put("name", Json.text(written, first))
          .put("company_name", Json.text(written, first));
    }
    new References(account).embed(customer, "payment_terms");
    customer.put("updated_at", times.now());
  }

  ObjectNode createProduct(ObjectNode written) {
    for (String field : List.of("number", "group", "name", "sales_price")) {
      require(written, field);
    }
    String number = Json.text(written, "number");
    taken(Kind.PRODUCTS, number);
    if (number.length() > LONGEST_NUMBER) {
      throw Refusal.invalid("number", "The number may not be greater than 25 characters.");
    }
    ObjectNode product = Json.object().put("type", "product").put("id", account.nextId());
    product.put("urlfriendly_number", number.replaceAll("[^A-Za-z0-9.-]", "-"));
    product.put("created_at", times.now()).put("is_barred", false);
    applyToProduct(product, written);
    account.table(Kind.PRODUCTS).put(product);
    account.events().fire("product.created", Kind.PRODUCTS, product);
    return product;
  }

  ObjectNode updateProduct(ObjectNode product, ObjectNode written) {
    applyToProduct(product, written.without("number"));
    account.events().fire("product.updated", Kind.PRODUCTS, product);
    return product;
  }

  private void applyToProduct(ObjectNode product, ObjectNode written) {
    account.strays().check("product", written, PRODUCT_KNOWN);
    for (String field : PRODUCT) {
      if (written.has(field)) {
        product.set(field, written.get(field));
      }
    }
    if (Json.has(written, "group")) {
      ObjectNode group = named(Kind.PRODUCT_GROUPS, "group", written.path("group").asText());
      product.set("group_id", group.path("number"));
      product.set("group", References.cut(group));
    }
    if (Json.has(written, "default_location_id")) {
      String number = written.path("default_location_id").asText();
      product.set(
          "default_location", References.cut(named(Kind.LOCATIONS, "default_location_id", number)));
    }
    product.put("updated_at", times.now());
  }

  private ObjectNode named(Kind kind, String field, String key) {
    return account
        .table(kind)
        .find(key)
        .orElseThrow(() -> Refusal.invalid(field, "The selected " + field + " is invalid."));
  }

  private void taken(Kind kind, String key) {
    if (account.table(kind).find(key).isPresent()) {
      throw Refusal.invalid("number", "The number has already been taken.");
    }
  }

  private static void require(ObjectNode written, String field) {
    if (!Json.has(written, field)) {
      throw Refusal.invalid(field, "The " + field + " field is required.");
    }
  }
}
