package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.reconcile.DayRange;
import dk.rackship.transfer.Creation;
import dk.rackship.transfer.TransferState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatisticsViewTest {
  private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

  @Test
  void every_day_is_there_the_oldest_first_and_an_empty_one_too() {
    var view = StatisticsView.of(MONDAY, WEDNESDAY, began("2026-11-25T09:00:00Z"));
    assertThat(view.days())
        .extracting(StatisticsView.Day::date)
        .containsExactly("2026-11-23", "2026-11-24", "2026-11-25");
    assertThat(view.days().get(0).states()).isEmpty();
  }

  @Test
  void the_states_of_a_day_are_counted() {
    var two = began("2026-11-23T09:00:00Z", "2026-11-23T10:00:00Z");
    var failed = new Creation(Instant.parse("2026-11-23T11:00:00Z"), TransferState.FAILED);
    var view = StatisticsView.of(MONDAY, MONDAY, List.of(two.get(0), failed, two.get(1)));
    assertThat(view.days().get(0).states())
        .isEqualTo(Map.of(TransferState.TRANSFERRED, 2L, TransferState.FAILED, 1L));
  }

  @Test
  void a_day_begins_at_midnight_in_denmark() {
    var view =
        StatisticsView.of(
            MONDAY, TUESDAY, began("2026-11-23T22:59:59.999Z", "2026-11-23T23:00:00Z"));
    assertThat(view.days())
        .extracting(StatisticsView.Day::states)
        .containsOnly(Map.of(TransferState.TRANSFERRED, 1L));
    assertThat(DayRange.beginning(TUESDAY)).isEqualTo("2026-11-23T23:00:00Z");
  }

  @Test
  void a_day_of_twenty_five_hours_is_one_day() {
    var sunday = LocalDate.parse("2026-10-25");
    var began = began("2026-10-24T22:00:00Z", "2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z");
    assertThat(StatisticsView.of(sunday, sunday, began).days().get(0).states())
        .isEqualTo(Map.of(TransferState.TRANSFERRED, 2L));
  }

  private static List<Creation> began(String... moments) {
    return Stream.of(moments)
        .map(moment -> new Creation(Instant.parse(moment), TransferState.TRANSFERRED))
        .toList();
  }
}
