package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertHeld;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.LineBuilder.aTextLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.webshipper.OrderLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLinesTest {
  @ParameterizedTest
  @CsvSource({"1,1", "4,4", "1.0,1", "2.000,2", "12.50E1,125", "1E+2,100", "1000000,1000000"})
  void whole_pieces_are_sent_as_an_integer(String quantity, String sent) {
    var order = anOrder().withLines(aLine().withQuantity(quantity));
    var line = someFacts().with(order).draft().attributes().orderLines().get(0);
    assertThat(line.pieces()).hasToString(sent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "1.25", "3.0001", "-1", "-0.5"})
  void a_quantity_that_is_not_a_number_of_pieces_holds_the_order_with_the_line_named(
      String quantity) {
    var order = anOrder().withLines(aTextLine(), aLine().withQuantity(quantity));
    var reason = assertHeld(someFacts().with(order), "lines", ReasonCode.QUANTITY_NOT_WHOLE);
    assertThat(reason.message())
        .asString()
        .contains("line 2 (SKU CYK-LYS/200, quantity " + quantity + ")");
  }

  @Test
  void every_broken_line_is_named_at_once() {
    var order =
        anOrder()
            .withLines(
                aLine().withId("1").withSku("A").withQuantity("0.5"),
                aLine().withId("2").withSku("B"),
                aLine().withId("3").withSku("C").withQuantity("1.5"));
    var reason = assertHeld(someFacts().with(order), "lines", ReasonCode.QUANTITY_NOT_WHOLE);
    assertThat(reason.message())
        .asString()
        .contains("line 1 (SKU A", "line 3 (SKU C")
        .doesNotContain("SKU B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void an_item_without_a_number_holds_the_order_with_the_line_named(String sku) {
    var order = anOrder().withLines(aLine(), aLine().withId("2").withSku(sku));
    var reason = assertHeld(someFacts().with(order), "lines", ReasonCode.SKU_MISSING);
    assertThat(reason.message()).asString().contains("line 2");
  }

  @Test
  void an_item_is_known_by_its_type_or_its_item_even_without_a_number() {
    var order = anOrder().withLines(aLine().withSku(null).withType(null));
    assertHeld(someFacts().with(order), "lines", ReasonCode.SKU_MISSING);
    var bare = aTextLine().withType("product");
    assertHeld(someFacts().with(anOrder().withLines(bare)), "lines", ReasonCode.SKU_MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00"})
  void texts_and_lines_of_no_pieces_are_left_out(String none) {
    var order =
        anOrder()
            .withLines(aTextLine(), aLine().withId("2"), aLine().withId("3").withQuantity(none));
    assertThat(someFacts().with(order).draft().attributes().orderLines())
        .extracting(OrderLine::extRef)
        .containsExactly("2");
  }
}
