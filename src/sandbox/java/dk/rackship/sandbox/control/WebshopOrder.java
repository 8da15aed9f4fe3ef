package dk.rackship.sandbox.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.rackship.sandbox.Json;

/** An order as a webshop sends it to Webshipper; what the caller leaves out is made up. */
final class WebshopOrder {
  private static final String EXAMPLE =
      """
      {"status": "pending", "currency": "DKK",
       "delivery_address": {"att_contact": "Søren Kjær", "address_1": "Strandvejen 8", "zip": "8000",
         "city": "Aarhus C", "country_code": "DK", "email": "soren.kjaer@example.test", "phone": "+45 51 52 53 54"},
       "original_shipping": {"shipping_code": "gls", "shipping_name": "GLS Erhverv", "price": 49, "vat_percent": 25},
       "order_lines": [{"sku": "PUDE-ULD", "description": "Pude i uld", "quantity": 2, "unit_price": 349,
         "vat_percent": 25, "weight": 0.7, "weight_unit": "kg"}]}
      """;

  private WebshopOrder() {}

  static ObjectNode complete(ObjectNode attributes) {
    ObjectNode order = Json.read(EXAMPLE);
    order.setAll(attributes);
    return order;
  }
}
