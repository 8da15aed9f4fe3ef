package dk.rackship.e2e;

import static dk.rackship.e2e.NewOrder.anOrder;
import static dk.rackship.e2e.Parcel.tracked;
import static dk.rackship.e2e.WebshopOrder.aWebshopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of the people who buy from a merchant: a parcel's number, and that for a while. */
class RetentionIT {
  private static final Path LOG =
      Path.of(System.getProperty("wiring.wlp", ""), "usr/servers/it/logs/messages.log");
  private static final int FRIDA = 10077;
  private static final String FRIDAS_PARCEL = "GLS-770012345678";
  private static final String BIRGERS_PARCEL = "GLS-880012345678";
  private static final List<String> PERSONAL =
      List.of(
          "Frida",
          "Hemmelig",
          "Skjulgade",
          "77-SJ-87",
          "Gemtstrup",
          "+45 70 80 90 10",
          "nøglen",
          "Birger",
          "Fortrolig",
          "Strandvejen");

  private final Shop shop = Shop.openBothWays();

  @Test
  void of_the_buyers_nothing_is_stored_but_their_parcels_and_these_go_after_the_retention_time() {
    String sent = sendsToFrida();
    String held = holdsForFrida();
    String sold = sellsToBirger();
    assertThat(Stored.everything())
        .contains(FRIDAS_PARCEL, BIRGERS_PARCEL)
        .doesNotContainIgnoringCase(PERSONAL.toArray(String[]::new));
    assertThat(LOG)
        .content()
        .contains(shop.connection())
        .doesNotContainIgnoringCase(PERSONAL.toArray(String[]::new))
        .doesNotContain(FRIDAS_PARCEL, BIRGERS_PARCEL);
    List<String> links = linked();

    oneMonthPasses();

    Shop.eventually(
        () -> assertThat(Stored.everything()).doesNotContain(FRIDAS_PARCEL, BIRGERS_PARCEL));
    assertThat(linked()).hasSize(2).isEqualTo(links);
    shop.awaits(held, "ON_HOLD", "COUNTRY_UNKNOWN");
    shop.edits(sent, anOrder().with("note", "Ring first")); // looked at once more
    shop.awaits(shop.books(anOrder()), "TRANSFERRED");
    assertThat(shop.webshipperOrders(sent)).hasSize(1);
    assertThat(shop.importsOf(sold)).hasSize(1);
  }

  private String sendsToFrida() {
    shop.knows("customers", FRIDA, frida("Danmark").toString());
    String number = shop.books(anOrder().from(FRIDA).with("note", "Hun har nøglen"));
    shop.awaits(number, "TRANSFERRED");
    shop.dispatches(number, tracked(FRIDAS_PARCEL));
    shop.awaits(number, "SHIPPED");
    return number;
  }

  private String holdsForFrida() {
    shop.knows("customers", FRIDA, frida("Atlantis").toString());
    String number = shop.books(anOrder().from(FRIDA));
    shop.awaits(number, "ON_HOLD", "COUNTRY_UNKNOWN");
    return number;
  }

  private static ObjectNode frida(String country) {
    return Documents.empty()
        .put("name", "Frida Hemmelig")
        .put("address_street", "Skjulgade 3")
        .put("address_zipcode", "77-SJ-87")
        .put("address_city", "Gemtstrup")
        .put("address_country", country)
        .put("contact_email", "frida@hemmelig.example.test")
        .put("contact_phone", "+45 70 80 90 10");
  }

  private String sellsToBirger() {
    String id =
        shop.sells(aWebshopOrder().from("Birger Fortrolig", "birger@fortrolig.example.test"));
    shop.awaitsImport(id, "TRANSFERRED");
    shop.dispatchesId(id, tracked(BIRGERS_PARCEL));
    shop.awaitsImport(id, "SHIPPED");
    return id;
  }

  private List<String> linked() {
    return Stored.texts(
        "select webshipper_order_id from order_link where connection_id = '%s' order by 1"
            .formatted(shop.connection()));
  }

  /** For this merchant. */
  private void oneMonthPasses() {
    for (String time : List.of("transfer.updated_at", "transfer.created_at", "transfer_event.at")) {
      String[] names = time.split("\\.", -1);
      Stored.change(
          "update %s set %s = dateadd(day, -31, %s) where connection_id = '%s'"
              .formatted(names[0], names[1], names[1], shop.connection()));
    }
    Stored.change(
        "update reconciliation set tidied_at = null where connection_id = '%s'"
            .formatted(shop.connection()));
  }
}
