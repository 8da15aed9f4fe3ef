package dk.rackship.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are the merchant's: they begin at midnight in Copenhagen, in winter and in summer. */
class Rule04DaysTest {
  private static final DayRange OCTOBER = days("2026-10-01", "2026-10-31");

  private static DayRange days(@Nullable String from, @Nullable String to) {
    return new DayRange(
        from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-30T21:59:59Z, false", // summer time still: two hours before UTC
    "2026-09-30T22:00:00Z, true",
    "2026-10-15T12:00:00Z, true",
    "2026-10-31T22:59:59Z, true", // winter time: one hour
    "2026-10-31T23:00:00Z, false"
  })
  void rule_04_both_days_are_included_by_the_merchants_midnight(Instant created, boolean held) {
    assertThat(OCTOBER.holds(created)).isEqualTo(held);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29, 2026-03-28T22:59:59Z, 2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z, 2026-03-29T22:00:00Z",
    "2026-10-25, 2026-10-24T21:59:59Z, 2026-10-24T22:00:00Z, 2026-10-25T22:59:59Z, 2026-10-25T23:00:00Z"
  })
  void rule_04_the_days_on_which_the_clocks_change_have_23_and_25_hours(
      String day, Instant before, Instant first, Instant last, Instant after) {
    var range = days(day, day);
    assertThat(range.holds(before)).isFalse();
    assertThat(range.holds(first)).isTrue();
    assertThat(range.holds(last)).isTrue();
    assertThat(range.holds(after)).isFalse();
  }

  @Test
  void rule_04_without_a_last_day_everything_since_the_first_is_meant() {
    assertThat(days("2026-10-01", null).holds(Instant.parse("2031-01-01T00:00:00Z"))).isTrue();
  }

  @Test
  void rule_04_reading_from_the_newest_ends_with_the_first_order_of_before() {
    assertThat(OCTOBER.isOver(Instant.parse("2026-11-20T12:00:00Z"))).isFalse();
    assertThat(OCTOBER.isOver(Instant.parse("2026-09-30T22:00:00Z"))).isFalse();
    assertThat(OCTOBER.isOver(Instant.parse("2026-09-30T21:59:59Z"))).isTrue();
    assertThat(OCTOBER.isOver(null)).isFalse();
    assertThat(DayRange.all().isOver(Instant.EPOCH)).isFalse();
  }

  @Test
  void rule_04_an_order_of_an_unknown_day_lies_in_no_days() {
    assertThat(OCTOBER.holds(null)).isFalse();
    assertThat(DayRange.all().holds(null)).isTrue();
  }

  @Test
  void rule_04_today_is_the_merchants_day() {
    var lateInTheEvening = Instant.parse("2026-07-01T22:30:00Z");
    assertThat(DayRange.today(Clock.fixed(lateInTheEvening, ZoneOffset.UTC)))
        .isEqualTo(LocalDate.parse("2026-07-02"));
  }

  @Test
  void a_last_day_before_the_first_is_refused() {
    assertThatThrownBy(() -> days("2026-10-02", "2026-10-01"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
