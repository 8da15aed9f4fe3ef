package dk.rackship.mapping;

import static dk.rackship.mapping.AddressBuilder.anAddress;
import static dk.rackship.mapping.Decisions.verdict;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.OrderTransfer;
import dk.rackship.connection.ReasonCode;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static FactsBuilder allWrong() {
    return someFacts()
        .with(
            anOrder()
                .draft()
                .withLines(aLine().withQuantity("0.5"))
                .withDeliveryAddress(anAddress().withCountry("Narnia").build()))
        .with(
            someSettings()
                .withOrderTransfer(OrderTransfer.WEBSHIPPER_TO_RACKBEAT)
                .excluding("10")
                .withOrderChannel("13"));
  }

  @Test
  void every_rule_gives_its_verdict_in_the_order_in_which_they_are_asked() {
    assertThat(someFacts().decision().verdicts())
        .extracting(Verdict::rule)
        .containsExactly("13", "14", "7", "15", "lines", "3", "1", "2");
  }

  @Test
  void rules_go_on_being_asked_after_one_has_said_no() {
    assertThat(allWrong().decision().verdicts())
        .filteredOn(verdict -> verdict.kind() == Verdict.Kind.STOP)
        .extracting(Verdict::rule)
        .containsExactly("13", "14", "7", "lines", "3", "1");
  }

  @Test
  void the_first_rule_that_stops_decides() {
    var result = (Result.Skip) allWrong().decision().result();
    assertThat(result.reason().code()).isEqualTo(ReasonCode.DIRECTION_OFF);
  }

  @Test
  void the_same_facts_give_the_same_decision() {
    assertThat(someFacts().decision()).isEqualTo(someFacts().decision());
    assertThat(allWrong().decision()).isEqualTo(allWrong().decision());
  }

  @Test
  void what_passes_says_so_in_words() {
    var decision = someFacts().decision();
    assertThat(verdict(decision, "3").message())
        .asString()
        .isEqualTo("The order's delivery address is used. The company's own address is used.");
    assertThat(verdict(decision, "2").message()).asString().contains("GLS Erhverv");
    assertThat(verdict(decision, "lines").message()).asString().isEqualTo("1 of 1 lines are sent.");
  }
}
