package dk.rackship.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rackship.reconcile.DayRange;
import dk.rackship.reconcile.SyncKind;
import dk.rackship.reconcile.SyncWanted;
import dk.rackship.setup.FieldError;
import dk.rackship.setup.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Rule04SyncInputTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
  private static final String ORDERS = "RACKBEAT_ORDERS";

  private static SyncInput input(
      @Nullable String kind, @Nullable String from, @Nullable String to, @Nullable String name) {
    return new SyncInput(kind, from, to, name);
  }

  private static List<String> wrongFields(SyncInput input) {
    var refused = catchThrowableOfType(InvalidInput.class, () -> input.wanted(TODAY));
    assertThat(refused.errors()).allSatisfy(e -> assertThat(e.message()).asString().endsWith("."));
    return refused.errors().stream().map(FieldError::field).toList();
  }

  @Test
  void rule_04_orders_of_some_days_or_of_a_reference_can_be_asked_for() {
    var first = LocalDate.parse("2026-11-01");
    assertThat(input(ORDERS, "2026-11-01", null, null).wanted(TODAY))
        .isEqualTo(new SyncWanted(SyncKind.RACKBEAT_ORDERS, new DayRange(first, null), null));
    assertThat(input("WEBSHIPPER_ORDERS", "2026-11-01", "2026-11-02", " 1042 ").wanted(TODAY))
        .isEqualTo(new SyncWanted(SyncKind.WEBSHIPPER_ORDERS, new DayRange(first, TODAY), "1042"));
    assertThat(input(ORDERS, "", " ", "1042").wanted(TODAY))
        .isEqualTo(new SyncWanted(SyncKind.RACKBEAT_ORDERS, DayRange.all(), "1042"));
  }

  @Test
  void rule_04_today_and_a_last_day_in_the_future_are_no_mistakes() {
    assertThat(input(ORDERS, "2026-11-02", "2026-12-31", null).wanted(TODAY).days().to())
        .isEqualTo(LocalDate.parse("2026-12-31"));
  }

  @Test
  void rule_04_the_reference_lists_take_no_notice_of_the_rest() {
    assertThat(input("OPTIONS", "yesterday", "never", "x".repeat(200)).wanted(TODAY))
        .isEqualTo(SyncWanted.options());
  }

  @Test
  void rule_04_without_a_first_day_and_a_reference_the_day_is_missed() {
    assertThat(wrongFields(input(ORDERS, null, "2026-11-01", " "))).containsExactly("from");
  }

  @Test
  void rule_04_a_first_day_in_the_future_is_refused() {
    assertThat(wrongFields(input(ORDERS, "2026-11-03", null, "1042"))).containsExactly("from");
  }

  @Test
  void rule_04_a_last_day_before_the_first_is_refused() {
    assertThat(wrongFields(input(ORDERS, "2026-11-02", "2026-11-01", null))).containsExactly("to");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2026-02-30", "01-11-2026", "2026-11-01T00:00:00Z", "20261101", "7"})
  void rule_04_what_is_no_day_is_refused(String day) {
    assertThat(wrongFields(input(ORDERS, day, null, null))).containsExactly("from");
    assertThat(wrongFields(input(ORDERS, "2026-11-01", day, null))).containsExactly("to");
  }

  @Test
  void rule_04_every_wrong_field_is_named() {
    assertThat(wrongFields(input(null, null, null, null))).containsExactly("kind");
    assertThat(wrongFields(input("EVERYTHING", "soon", "later", "x".repeat(101))))
        .containsExactly("kind", "from", "to", "reference");
  }
}
