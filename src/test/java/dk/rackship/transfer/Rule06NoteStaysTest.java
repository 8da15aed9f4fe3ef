package dk.rackship.transfer;

import static dk.rackship.words.Sentence.say;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Reason;
import dk.rackship.connection.ReasonCode;
import dk.rackship.work.Subject;
import dk.rackship.work.SubjectKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** 6: that several customers matched stays on the order, whatever later looks find. */
class Rule06NoteStaysTest {
  private static final Reason AMBIGUOUS =
      new Reason(ReasonCode.CUSTOMER_AMBIGUOUS, say("Two customers have this e-mail address."));
  private static final Finding AGREED = Finding.of(TransferState.TRANSFERRED, Sentences.AGREED);

  private static Transfer made() {
    var order = new Subject(SubjectKind.WEBSHIPPER_ORDER, "30177");
    var transfer = new Transfer(ConnectionId.random(), order, Instant.EPOCH);
    transfer.take(
        Finding.of(TransferState.TRANSFERRED, say("Created.")).with(AMBIGUOUS), Instant.EPOCH);
    transfer.nextEvent();
    return transfer;
  }

  @Test
  void a_look_that_finds_nothing_new_is_no_news_and_leaves_the_note() {
    var transfer = made();
    assertThat(transfer.says(AGREED)).isTrue();
    transfer.take(AGREED, Instant.EPOCH);
    assertThat(transfer.reason()).contains(AMBIGUOUS);
  }

  @Test
  void shipped_it_still_has_the_note() {
    var transfer = made();
    transfer.take(Finding.of(TransferState.SHIPPED, Sentences.SHIPPED), Instant.EPOCH);
    assertThat(transfer.reason()).contains(AMBIGUOUS);
  }

  @Test
  void another_reason_takes_its_place_and_so_does_a_cancellation() {
    var locked = Finding.because(TransferState.TRANSFERRED, Sentences.ORDER_LOCKED);
    var transfer = made();
    transfer.take(locked, Instant.EPOCH);
    assertThat(transfer.reason()).contains(Sentences.ORDER_LOCKED);
    var cancelled = made();
    cancelled.take(Finding.of(TransferState.CANCELLED, say("Cancelled.")), Instant.EPOCH);
    assertThat(cancelled.reason()).isEmpty();
  }
}
