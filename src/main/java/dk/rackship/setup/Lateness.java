package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.words.Sentence;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How late reconciliation may be, in words for a merchant. Pure.
 *
 * @param longest above zero; parts of a second are left out
 */
record Lateness(Duration longest) {

  /** As {@code 5 minutes} or {@code 1 hour and 30 minutes}. */
  Sentence inWords() {
    return Stream.of(
            part(longest.toHours(), say("1 hour"), say("%s hours", longest.toHours())),
            part(
                longest.toMinutesPart(),
                say("1 minute"),
                say("%s minutes", longest.toMinutesPart())),
            part(
                longest.toSecondsPart(),
                say("1 second"),
                say("%s seconds", longest.toSecondsPart())))
        .flatMap(Optional::stream)
        .reduce((before, part) -> say("%s and %s", before, part))
        .orElse(say("1 second"));
  }

  private static Optional<Sentence> part(long count, Sentence one, Sentence several) {
    return count == 0 ? Optional.empty() : Optional.of(count == 1 ? one : several);
  }
}
