package dk.rackship.bench.vendor;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Booked orders of five lines, about 4 KB each. They are booked at the moment of reading, because
 * an order that was booked before its connection had valid settings must not move.
 */
final class RackbeatOrders {
  private static final int LINES = 5;
  private static final DateTimeFormatter WHOLE_SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX")
          .withZone(ZoneId.of("Europe/Copenhagen"));

  private static final String ADDRESS =
      """
      {"name":"Ærø Møbler & Ånd ApS","street":"Nørregade 12, 3. tv.","street2":"","zipcode":"5970",
      "city":"Ærøskøbing","state":null,"country":"DK","phone":"+4562521234",
      "email":"kontakt@example.test","contact":"Søren Østergård"}\
      """;

  private static final String ORDER =
      """
      {"order":{"number":@NUMBER@,"urlfriendly_number":"@NUMBER@","heading":"Ordre @NUMBER@",
      "customer_id":10042,"customer":{"number":10042,"name":"Ærø Møbler & Ånd ApS",
      "contact_email":"kontakt@example.test","contact_phone":"+4562521234","currency":"DKK",
      "vat_zone":"domestic","payment_terms_id":3},
      "address":@ADDRESS@,"billing_address":@ADDRESS@,"delivery_address":@ADDRESS@,
      "sender_address":null,"our_reference":null,"their_reference":"PO-@NUMBER@",
      "other_reference":"","currency":"DKK","exchange_rate":100,"order_date":"2026-11-02",
      "deliver_at":"2026-11-05","booked_at":"@TIME@","created_at":"@TIME@","updated_at":"@TIME@",
      "is_booked":true,"is_shipped":false,"is_partly_shipped":false,"is_ready_for_shipping":true,
      "is_invoiced":false,"is_partly_invoiced":false,"is_archived":false,"is_cancelled":false,
      "shipped_at":null,"cancelled_at":null,"location_id":1,"layout_id":2,"employee_id":7,
      "delivery_terms_id":4,"delivery_terms":{"number":4,"name":"GLS Pakkeshop"},
      "payment_terms_id":3,"payment_terms":{"number":3,"name":"Netto 14 dage"},
      "vat_zone":"domestic","note":"Ring på bagdøren. Må stilles i carporten.","internal_note":"",
      "total_subtotal":1249.75,"total_vat_amount":312.44,"total_total":1562.19,
      "total_weight":4.35,"lines":[@LINES@],
      "self":"https://app.rackbeat.com/api/orders/@NUMBER@"}}\
      """;

  private static final String LINE =
      """
      {"id":100@LINE@,"line_number":@LINE@,"type":"product","child_id":"SKU-100@LINE@",
      "child_type":"product","location_id":1,"location":{"number":1,"name":"Hovedlager"},
      "unit":{"number":1,"name":"stk"},"variations":[],"created_at":"@TIME@","updated_at":"@TIME@",
      "item":{"type":"product","number":"SKU-100@LINE@","name":"Stol, røget eg nr. @LINE@",
      "barcode":"570000001000@LINE@","physical":{"weight":0.87,"weight_unit":"kg"},
      "country_of_origin":"DK","tarif_number":"94016100"},
      "name":"Stol, røget eg nr. @LINE@","description":"Olieret, leveres samlet","quantity":@LINE@,
      "quantity_shipped":0,"line_price":249.95,"line_total":249.95,"discount_percentage":0,
      "vat_percentage":25,"cost_price":101.5}\
      """;

  private static final String TEMPLATE =
      ORDER.replace("@ADDRESS@", ADDRESS).replace("@LINES@", lines()).replace("\n", "");

  private record Second(long epochSecond, String template) {}

  private volatile Second now = new Second(0, "");

  /** The order of that number as a JSON document. */
  String order(String number) {
    Instant instant = Instant.now();
    Second second = now;
    if (second.epochSecond() != instant.getEpochSecond()) {
      String time = WHOLE_SECONDS.format(instant);
      second = new Second(instant.getEpochSecond(), TEMPLATE.replace("@TIME@", time));
      now = second;
    }
    return second.template().replace("@NUMBER@", number);
  }

  private static String lines() {
    return IntStream.rangeClosed(1, LINES)
        .mapToObj(number -> LINE.replace("@LINE@", Integer.toString(number)))
        .collect(Collectors.joining(","));
  }
}
