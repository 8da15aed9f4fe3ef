package dk.rackship.mapping;

import static dk.rackship.mapping.Decisions.assertSkipped;
import static dk.rackship.mapping.Decisions.kind;
import static dk.rackship.mapping.FactsBuilder.someFacts;
import static dk.rackship.mapping.LineBuilder.aLine;
import static dk.rackship.mapping.LineBuilder.aTextLine;
import static dk.rackship.mapping.OrderBuilder.anOrder;
import static dk.rackship.mapping.SettingsBuilder.someSettings;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ReasonCode;
import dk.rackship.webshipper.OrderLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rule15LocationTest {
  private static OrderBuilder spread() {
    return anOrder()
        .withLines(
            aLine().withId("1").at("1001", "Hovedlager"),
            aLine().withId("2").at("1002", "Butik"),
            aLine().withId("3").atNumber("1001"),
            aLine().withId("4").withoutLocation(),
            aTextLine().withId("5"));
  }

  private static List<String> sent(FactsBuilder facts) {
    return facts.draft().attributes().orderLines().stream().map(OrderLine::extRef).toList();
  }

  @Test
  void the_lines_of_all_locations_are_sent_where_none_is_chosen() {
    assertThat(sent(someFacts().with(spread()))).containsExactly("1", "2", "3", "4");
  }

  @Test
  void only_the_lines_of_that_very_location_are_sent() {
    var facts = someFacts().with(spread()).with(someSettings().withLocation("1001"));
    assertThat(sent(facts)).containsExactly("1", "3");
  }

  @Test
  void a_location_whose_number_only_begins_alike_is_another_one() {
    var order = anOrder().withLines(aLine().withId("1").at("100", "A"), aLine().withId("2"));
    var facts = someFacts().with(order).with(someSettings().withLocation("1001"));
    assertThat(sent(facts)).containsExactly("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1002", "1003"})
  void an_order_without_a_line_there_is_skipped(String location) {
    var facts =
        someFacts()
            .with(anOrder().withLines(aLine(), aTextLine()))
            .with(someSettings().withLocation(location));
    var reason = assertSkipped(facts, "15", ReasonCode.NO_LINES_AT_LOCATION);
    assertThat(reason.message())
        .asString()
        .contains("1002".equals(location) ? "\"Butik\"" : "\"1003\"");
  }

  @Test
  void an_order_of_words_alone_is_skipped_wherever_it_is() {
    var facts = someFacts().with(anOrder().withLines(aTextLine()));
    assertSkipped(facts, "15", ReasonCode.NO_LINES_AT_LOCATION);
    assertThat(kind(facts, "lines")).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
  }

  @Test
  void an_order_without_any_line_is_skipped() {
    var facts = someFacts().with(anOrder().withLines());
    assertSkipped(facts, "15", ReasonCode.NO_LINES_AT_LOCATION);
  }

  @Test
  void a_line_that_is_not_sent_cannot_hold_up_the_order() {
    var order =
        anOrder().withLines(aLine().withId("1"), aLine().withQuantity("0.5").at("1002", "Butik"));
    var facts = someFacts().with(order).with(someSettings().withLocation("1001"));
    assertThat(sent(facts)).containsExactly("1");
  }
}
