package dk.rackship.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComplaintTest {
  @Test
  void what_a_vendor_quotes_of_a_person_is_masked() {
    var said =
        "{\"message\": \"kari.nordmann@example.no (+47 900 12 345) is already a customer.\"}";
    assertThat(Complaint.of(said).message())
        .asString()
        .isEqualTo("*** (***) is already a customer.");
  }

  @Test
  void numbers_of_orders_and_items_stay_readable() {
    var said = "{\"message\": \"Product '5701234000042' of order 100087 is barred.\"}";
    assertThat(Complaint.of(said).message())
        .asString()
        .isEqualTo("Product '5701234000042' of order 100087 is barred.");
  }
}
