package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertNothing;
import static dk.rackship.mapping.Decisions.assertSkipped;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static dk.rackship.mapping.ShopFactsBuilder.aShop;
import static dk.rackship.mapping.WebshipperLineBuilder.aShopLine;
import static dk.rackship.mapping.WebshipperOrderBuilder.aShopOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.OrderTransfer;
import dk.rackship.connection.ReasonCode;
import dk.rackship.webshipper.Address;
import dk.rackship.webshipper.OrderStatus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class WebshipperDecisionTest {
  private static ShopFactsBuilder allWrong() {
    return aShop()
        .with(
            aShopOrder()
                .withStatus(OrderStatus.CANCELLED)
                .withDelivery((Address) null)
                .withLines(aShopLine().withSku(null)))
        .with(
            someSettings()
                .withOrderTransfer(OrderTransfer.RACKBEAT_TO_WEBSHIPPER)
                .withPaymentTerms(null)
                .withEmployee("99")
                .withLayout("99")
                .withVatZone(null)
                .withProductLocation(false, null));
  }

  @Test
  void every_rule_gives_its_verdict_in_the_order_in_which_they_are_asked() {
    for (var decision : List.of(aShop().decision(), allWrong().decision())) {
      assertThat(decision.verdicts())
          .extracting(Verdict::rule)
          .containsExactly("13", "state", "lines", "6", "5", "9", "10", "11", "8", "12", "2");
    }
  }

  @Test
  void rules_go_on_being_asked_after_one_has_said_no_and_the_first_decides() {
    assertThat(allWrong().decision().verdicts())
        .filteredOn(verdict -> verdict.kind() == Verdict.Kind.STOP)
        .extracting(Verdict::rule)
        .containsExactly("13", "state", "6", "5", "9", "10", "11", "8", "12");
    assertSkipped(allWrong().decision(), "13", ReasonCode.DIRECTION_OFF);
  }

  @Test
  void the_same_facts_give_the_same_decision() {
    assertThat(aShop().decision()).isEqualTo(aShop().decision());
    assertThat(allWrong().decision()).isEqualTo(allWrong().decision());
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderStatus.class,
      mode = Mode.EXCLUDE,
      names = {"CANCELLED", "DISPATCHED"})
  void an_order_that_is_still_to_leave_is_created_also_where_a_part_has_left(OrderStatus status) {
    var decision = aShop().with(aShopOrder().withStatus(status)).decision();
    assertThat(decision.result()).isInstanceOf(Result.Receive.class);
  }

  @ParameterizedTest
  @CsvSource({"CANCELLED,cancelled", "DISPATCHED,already left"})
  void an_order_that_is_cancelled_or_has_left_is_not_created(OrderStatus status, String why) {
    var decision = aShop().with(aShopOrder().withStatus(status)).decision();
    assertThat(assertNothing(decision, "state")).asString().contains(why);
  }

  @Test
  void an_order_without_a_piece_on_any_line_is_not_created() {
    assertNothing(aShop().withLines().decision(), "lines");
    var nothing = aShop().withLines(aShopLine().withQuantity("0"), aShopLine().withQuantity(null));
    assertNothing(nothing.decision(), "lines");
  }

  @Test
  void what_passes_says_so_in_words_without_a_word_about_the_person() {
    assertThat(aShop().decision().verdicts())
        .extracting(verdict -> verdict.message().toString())
        .contains(
            "Orders come from Webshipper to Rackbeat.",
            "The order is still to leave.",
            "1 of 1 lines come along.",
            "No customer was found; a new one is created. Customer group: \"Forhandlere\".",
            "No product has to be created.",
            "Product's default location: \"Hovedlager\".")
        .noneMatch(message -> message.contains("Kari"));
  }
}
