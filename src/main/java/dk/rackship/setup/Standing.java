package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.ReferenceLists;
import dk.rackship.connection.Settings;
import dk.rackship.words.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a connection may do by its settings alone: {@code ACTIVE}, or {@code SETUP} with the
 * sentence that says what is missing.
 */
record Standing(ConnectionStatus status, @Nullable Sentence reason) {

  /**
   * Decides by the settings that count.
   *
   * @param lists empty: not read yet, so nothing can move
   */
  static Standing of(Settings effective, Optional<ReferenceLists> lists) {
    if (lists.isEmpty()) {
      return new Standing(ConnectionStatus.SYNCING, RecordStatus.BEGINS);
    }
    var channel = Judge.orderChannel(lists);
    if (!channel.met()) {
      return new Standing(
          ConnectionStatus.SETUP, channel.detail().then(say("Check again after that.")));
    }
    var missing = effective.missing();
    return missing.isEmpty()
        ? new Standing(ConnectionStatus.ACTIVE, null)
        : new Standing(
            ConnectionStatus.SETUP,
            say("Settings still to be chosen: %s.", String.join(", ", missing)));
  }

  boolean moves() {
    return status.moves();
  }
}
