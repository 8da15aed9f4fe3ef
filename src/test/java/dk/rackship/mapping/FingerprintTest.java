package dk.rackship.mapping;

import static dk.rackship.mapping.AddressBuilder.anAddress;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.webshipper.OrderAttributes;
import dk.rackship.webshipper.OrderDraft;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {
  private static String of(FactsBuilder facts) {
    return Fingerprint.of(facts.draft());
  }

  static Stream<FactsBuilder> changes() {
    return Stream.of(
        someFacts().with(anOrder().withNumber("1043")),
        someFacts().with(anOrder().withNote("Ring twice")),
        someFacts().with(anOrder().withNote(null)),
        someFacts().with(anOrder().withCurrency("NOK")),
        someFacts().with(anOrder().withDeliveryAddress(anAddress().build())),
        someFacts().with(anOrder().withSenderAddress(anAddress().build())),
        someFacts().with(anOrder().withBillingAddress(null)),
        someFacts().with(anOrder().withLines(aLine().withQuantity("5"))),
        someFacts().with(anOrder().withLines(aLine().withPrice("149.51"))),
        someFacts().with(anOrder().withLines(aLine().withVat("0"))),
        someFacts().with(anOrder().withLines(aLine().withVat(null))),
        someFacts().with(anOrder().withLines(aLine(), aLine().withId("2"))),
        someFacts().with(someSettings().withRate("4", "901")),
        someFacts().with(someSettings().withoutRates()));
  }

  @Test
  void it_stays_the_same_over_time() {
    assertThat(Fingerprint.of(new OrderDraft("11", null, OrderAttributes.builder().build())))
        .isEqualTo("c1105d74336898269a4d27579c2fa9772e2bef72dea289f7f72de6a83884072a");
  }

  @Test
  void it_stays_the_same_over_time_for_a_whole_order_too() {
    assertThat(of(someFacts()))
        .isEqualTo("e84be9d6b831689bb2b476c58e569037c19bef99e4076eeaf751f7f53e77adf8");
  }

  @Test
  void the_same_order_has_the_same_fingerprint() {
    assertThat(of(someFacts())).isEqualTo(of(someFacts())).matches("[0-9a-f]{64}");
  }

  @Test
  void a_number_is_the_same_however_many_zeros_it_ends_with() {
    var plain = aLine().withQuantity("4").withVat("25").withWeight("10", "kg");
    var zeros = aLine().withQuantity("4.00").withVat("25.0").withWeight("1E+1", "kg");
    assertThat(of(someFacts().with(anOrder().withLines(plain))))
        .isEqualTo(of(someFacts().with(anOrder().withLines(zeros))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatever_changes_in_the_draft_changes_the_fingerprint(FactsBuilder changed) {
    assertThat(of(changed)).isNotEqualTo(of(someFacts()));
  }

  @Test
  void words_cannot_wander_from_one_field_to_the_next() {
    var one = anAddress().withStreet("a").withStreet2("b").build();
    var other = anAddress().withStreet("aaddress2=b").withStreet2(null).build();
    var tricky = anAddress().withStreet("aaddress2=1:b").withStreet2(null).build();
    assertThat(
            Stream.of(one, other, tricky)
                .map(place -> of(someFacts().with(anOrder().withDeliveryAddress(place)))))
        .doesNotHaveDuplicates();
  }
}
