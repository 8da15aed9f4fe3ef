package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 13: switched back, nothing is resent by itself; and nothing that a person has dismissed is. */
class Rule13StaysSkippedTest {
  private final Transfer transfer =
      new Transfer(
          new ConnectionId("0123456789abcdef0123456789abcdef"),
          new Subject(SubjectKind.RACKBEAT_ORDER, "1042"),
          Instant.EPOCH);

  private void becomes(TransferState state, ReasonCode code) {
    transfer.take(Finding.because(state, new Reason(code, say("Because."))), Instant.EPOCH);
  }

  @Test
  void rule_13_skipped_for_its_direction_it_stays_so() {
    becomes(TransferState.SKIPPED, ReasonCode.DIRECTION_OFF);
    assertThat(transfer.staysSkipped()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = ReasonCode.class,
      names = {"CUSTOMER_GROUP_EXCLUDED", "NO_LINES_AT_LOCATION"})
  void skipped_for_what_the_order_says_it_is_asked_again(ReasonCode code) {
    becomes(TransferState.SKIPPED, code);
    assertThat(transfer.staysSkipped()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = ReasonCode.class,
      names = {"CUSTOMER_GROUP_EXCLUDED", "RATE_MISSING", "VENDOR_REJECTED"})
  void dismissed_by_a_person_it_stays_so_whatever_the_reason_was(ReasonCode code) {
    becomes(TransferState.ON_HOLD, code);
    transfer.dismiss(Instant.EPOCH);
    assertThat(transfer.staysSkipped()).isTrue();
    assertThat(transfer.reason()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = TransferState.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SKIPPED"})
  void whatever_is_not_skipped_goes_on_by_itself(TransferState state) {
    becomes(state, ReasonCode.DIRECTION_OFF);
    assertThat(transfer.staysSkipped()).isFalse();
  }

  @Test
  void what_cannot_be_undone_is_not_news_each_time_it_is_seen() {
    transfer.nextEvent();
    becomes(TransferState.PARTLY_SHIPPED, ReasonCode.CHANGED_AFTER_DISPATCH);
    var cancelled = Finding.of(TransferState.CANCELLED, say("Cancelled."));
    assertThat(transfer.says(cancelled)).isFalse();
    transfer.take(cancelled, Instant.EPOCH);
    assertThat(transfer.state()).isEqualTo(TransferState.PARTLY_SHIPPED);
    assertThat(transfer.says(cancelled)).isTrue();
  }

  @Test
  void rule_14_a_shipments_transfer_knows_its_shipment_and_its_order() {
    var shipment =
        new Transfer(
            transfer.connectionId(),
            new Subject(SubjectKind.RACKBEAT_SHIPMENT, "77"),
            Instant.EPOCH);
    assertThat(shipment.rackbeatOrderNumber()).isEmpty();
    var finding = Finding.of(TransferState.SKIPPED, say("Skipped."));
    shipment.take(finding.about(Optional.of("1042")), Instant.EPOCH);
    assertThat(shipment.rackbeatShipmentId()).contains("77");
    assertThat(shipment.rackbeatOrderNumber()).contains("1042");
    assertThat(shipment.direction()).isEqualTo(Direction.RACKBEAT_TO_WEBSHIPPER);
  }
}
