package dk.rackship.mapping;

import static dk.rackship.mapping.PairState.Source.DRAFT;
import static dk.rackship.mapping.PairState.Source.GONE;
import static dk.rackship.mapping.PairState.Source.VALID;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.webshipper.OrderStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Edits after the transfer, in every state of either side. */
class PairStateTest {
  private static PairState pair(@Nullable OrderStatus webshipper, PairState.Source rackbeat) {
    return new PairState(webshipper, false, rackbeat, false, false);
  }

  private static PairState locked(PairState state) {
    return new PairState(
        state.webshipper(), true, state.rackbeat(), state.isTakenBack(), state.isByHand());
  }

  private static PairState takenBack(PairState state) {
    return new PairState(
        state.webshipper(), state.isLocked(), state.rackbeat(), true, state.isByHand());
  }

  private static PairState byHand(PairState state) {
    return new PairState(
        state.webshipper(), state.isLocked(), state.rackbeat(), state.isTakenBack(), true);
  }

  @ParameterizedTest(name = "Webshipper {0}, Rackbeat {1}: {2}")
  @CsvSource({
    "PENDING,           VALID, FOLLOW_RACKBEAT",
    "MISSING_RATE,      VALID, FOLLOW_RACKBEAT",
    "ON_HOLD,           VALID, FOLLOW_RACKBEAT",
    "ERROR,             VALID, FOLLOW_RACKBEAT",
    "PARTLY_DISPATCHED, VALID, FOLLOW_DISPATCH",
    "DISPATCHED,        VALID, FOLLOW_DISPATCH",
    "CANCELLED,         VALID, LEAVE_CANCELLED",
    "UNKNOWN,           VALID, LEAVE_UNKNOWN",
    ",                  VALID, LEAVE_DELETED",
    "PENDING,           DRAFT, FOLLOW_RACKBEAT",
    "MISSING_RATE,      DRAFT, FOLLOW_RACKBEAT",
    "ON_HOLD,           DRAFT, FOLLOW_RACKBEAT",
    "ERROR,             DRAFT, FOLLOW_RACKBEAT",
    "PARTLY_DISPATCHED, DRAFT, FOLLOW_DISPATCH",
    "DISPATCHED,        DRAFT, FOLLOW_DISPATCH",
    "CANCELLED,         DRAFT, LEAVE_CANCELLED",
    "UNKNOWN,           DRAFT, LEAVE_UNKNOWN",
    ",                  DRAFT, LEAVE_DELETED",
    "PENDING,           GONE,  TAKE_BACK",
    "MISSING_RATE,      GONE,  TAKE_BACK",
    "ON_HOLD,           GONE,  TAKE_BACK",
    "ERROR,             GONE,  TAKE_BACK",
    "PARTLY_DISPATCHED, GONE,  LEAVE_SENT",
    "DISPATCHED,        GONE,  LEAVE_SENT",
    "CANCELLED,         GONE,  AGREE_ON_CANCELLED",
    "UNKNOWN,           GONE,  LEAVE_UNKNOWN",
    ",                  GONE,  LEAVE_DELETED"
  })
  void every_state_of_both_sides_asks_for_one_step(
      @Nullable OrderStatus webshipper, PairState.Source rackbeat, PairStep step) {
    assertThat(pair(webshipper, rackbeat).step()).isEqualTo(step);
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderStatus.class,
      names = {"PENDING", "MISSING_RATE", "ON_HOLD", "ERROR"})
  void a_cancellation_of_what_is_locked_waits(OrderStatus unsent) {
    assertThat(locked(pair(unsent, GONE)).step()).isEqualTo(PairStep.WAIT_FOR_UNLOCKING);
    assertThat(locked(pair(unsent, VALID)).step()).isEqualTo(PairStep.FOLLOW_RACKBEAT);
  }

  @ParameterizedTest(name = "taken back {0}, by hand {1}, Rackbeat {2}: {3}")
  @CsvSource({
    "true,  false, VALID, REVIVE",
    "true,  false, DRAFT, LEAVE_CANCELLED",
    "true,  false, GONE,  AGREE_ON_CANCELLED",
    "false, true,  VALID, REVIVE",
    "false, true,  DRAFT, LEAVE_CANCELLED",
    "false, true,  GONE,  AGREE_ON_CANCELLED",
    "false, false, VALID, LEAVE_CANCELLED"
  })
  void a_cancelled_order_is_revived_where_we_cancelled_it_or_a_person_asks(
      boolean takenBack, boolean byHand, PairState.Source rackbeat, PairStep step) {
    var state = new PairState(OrderStatus.CANCELLED, false, rackbeat, takenBack, byHand);
    assertThat(state.step()).isEqualTo(step);
  }

  @ParameterizedTest
  @EnumSource(
      value = PairState.Source.class,
      names = {"DRAFT", "GONE"})
  void a_deleted_order_is_created_anew_only_where_a_person_asks_for_a_valid_one(
      PairState.Source rackbeat) {
    assertThat(byHand(pair(null, VALID)).step()).isEqualTo(PairStep.CREATE_ANEW);
    assertThat(takenBack(pair(null, VALID)).step()).isEqualTo(PairStep.LEAVE_DELETED);
    assertThat(byHand(pair(null, rackbeat)).step()).isEqualTo(PairStep.LEAVE_DELETED);
  }

  @ParameterizedTest
  @EnumSource(PairState.Source.class)
  void a_locked_cancelled_order_waits_only_where_it_would_be_revived(PairState.Source rackbeat) {
    var state = locked(takenBack(pair(OrderStatus.CANCELLED, rackbeat)));
    assertThat(state.step())
        .isEqualTo(
            rackbeat == VALID
                ? PairStep.WAIT_FOR_UNLOCKING
                : takenBack(pair(OrderStatus.CANCELLED, rackbeat)).step());
  }

  @ParameterizedTest
  @EnumSource(
      value = OrderStatus.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"CANCELLED"})
  void a_persons_retry_changes_nothing_about_what_is_alive(OrderStatus alive) {
    assertThat(byHand(pair(alive, DRAFT)).step()).isEqualTo(pair(alive, DRAFT).step());
  }
}
