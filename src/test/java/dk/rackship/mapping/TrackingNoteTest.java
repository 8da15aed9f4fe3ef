package dk.rackship.mapping;

import static dk.rackship.mapping.ParcelBuilder.aShipment;
import static dk.rackship.mapping.ParcelBuilder.anOrderOf;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackingNoteTest {
  private static String note(ParcelBuilder shipment) {
    return TrackingNote.of(anOrderOf(), shipment.build());
  }

  @Test
  void every_parcel_has_a_line_with_its_number_and_its_link() {
    var shipment =
        aShipment()
            .tracked("00370715", "https://track.example/00370715")
            .tracked("00370716", null)
            .tracked(null, "https://track.example/3")
            .tracked(" ", "");
    assertThat(note(shipment))
        .isEqualTo(
            """
            Webshipper order 5005 was dispatched (shipment 30177)
            Tracking: 00370715 https://track.example/00370715
            Tracking: 00370716
            Tracking: https://track.example/3""");
  }

  @Test
  void the_same_parcel_is_told_once() {
    var shipment = aShipment().tracked("1", "https://x.example").tracked("1", "https://x.example");
    assertThat(note(shipment).lines()).hasSize(2);
  }

  @Test
  void a_shipment_without_tracking_is_told_all_the_same() {
    assertThat(note(aShipment()))
        .isEqualTo("Webshipper order 5005 was dispatched (shipment 30177)");
  }

  @ParameterizedTest
  @CsvSource({"30177,true", "3017,false", "0177,false", "301770,false", "5005,false"})
  void a_note_is_known_by_its_own_shipment_only(String shipmentId, boolean own) {
    var note = note(aShipment().tracked("3017", null));
    assertThat(TrackingNote.isOf(note, shipmentId)).isEqualTo(own);
    assertThat(TrackingNote.isOf("<p>" + note.replace("\n", "<br>") + "</p>", shipmentId))
        .isEqualTo(own);
  }

  @Test
  void a_note_says_all_until_a_number_or_a_link_comes_later() {
    var first = aShipment().tracked("3017", "https://x.example?a=1&b=2");
    var wrapped = "<p>" + note(first).replace("&", "&amp;").replace("\n", "<br>") + "</p>";
    assertThat(TrackingNote.says(note(first), first.build())).isTrue();
    assertThat(TrackingNote.says(wrapped, first.build())).isTrue();
    assertThat(TrackingNote.says(note(first), aShipment().tracked("3018", null).build())).isFalse();
    var linked = aShipment().tracked("3017", "https://y.example").build();
    assertThat(TrackingNote.says(note(first), linked)).isFalse();
  }

  @Test
  void a_note_that_people_wrote_is_nobodys() {
    assertThat(TrackingNote.isOf("Ring to 30177 before shipment", "30177")).isFalse();
  }
}
