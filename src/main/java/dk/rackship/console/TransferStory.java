package dk.rackship.console;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.rackship.connection.ReasonCode;
import dk.rackship.transfer.Transfer;
import dk.rackship.transfer.TransferEvent;
import dk.rackship.transfer.TransferState;
import dk.rackship.words.Sentence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transfer with all that happened to it.
 *
 * @param events in words, the oldest first
 * @param attemptLog the failed attempts among them, and who answered what
 */
public record TransferStory(
    @JsonUnwrapped TransferView transfer, List<Event> events, List<Attempt> attemptLog) {

  /** One thing that happened. */
  public record Event(
      Instant at, TransferState state, @Nullable ReasonCode reasonCode, Sentence message) {}

  /**
   * One attempt that failed.
   *
   * @param vendor who answered, where an answer was the cause
   * @param vendorStatus with which HTTP status
   */
  public record Attempt(
      Instant at,
      int attempt,
      @Nullable ReasonCode reasonCode,
      Sentence message,
      @Nullable String vendor,
      @Nullable Integer vendorStatus) {}

  static TransferStory of(Transfer transfer, List<TransferEvent> events) {
    var attempts = events.stream().filter(event -> event.attempt().isPresent());
    return new TransferStory(
        TransferView.of(transfer),
        events.stream().map(TransferStory::event).toList(),
        attempts.map(TransferStory::attempt).toList());
  }

  private static Event event(TransferEvent event) {
    return new Event(event.at(), event.state(), event.reason().orElse(null), event.message());
  }

  private static Attempt attempt(TransferEvent event) {
    return new Attempt(
        event.at(),
        event.attempt().orElseThrow(),
        event.reason().orElse(null),
        event.message(),
        event.vendor().orElse(null),
        event.vendorStatus().orElse(null));
  }
}
