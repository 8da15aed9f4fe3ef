package dk.rackship.mapping;

import dk.rackship.connection.ReasonCode;
import dk.rackship.words.Sentence;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule's verdict together with what comes of it: a part of the document, or the end of the
 * matter.
 *
 * @param <T> the part; {@code Void} of a rule that only opens or shuts the gate
 */
record Ruling<T>(Verdict verdict, @Nullable T part, @Nullable Result end) {

  static Ruling<Void> pass(String rule, Sentence message) {
    return new Ruling<>(new Verdict(rule, Verdict.Kind.PASS, message), null, null);
  }

  static <T> Ruling<T> pass(String rule, Sentence message, T part) {
    return new Ruling<>(new Verdict(rule, Verdict.Kind.PASS, message), part, null);
  }

  static <T> Ruling<T> notApplicable(String rule, Sentence message) {
    return new Ruling<>(new Verdict(rule, Verdict.Kind.NOT_APPLICABLE, message), null, null);
  }

  static <T> Ruling<T> notApplicable(String rule, Sentence message, T part) {
    return new Ruling<>(new Verdict(rule, Verdict.Kind.NOT_APPLICABLE, message), part, null);
  }

  static <T> Ruling<T> skip(String rule, ReasonCode code, Sentence message) {
    return stop(rule, message, Result.Skip.because(code, message));
  }

  static <T> Ruling<T> hold(String rule, ReasonCode code, Sentence message) {
    return stop(rule, message, Result.Hold.because(code, message));
  }

  static <T> Ruling<T> nothing(String rule, Sentence message) {
    return stop(rule, message, new Result.Nothing(message));
  }

  private static <T> Ruling<T> stop(String rule, Sentence message, Result end) {
    return new Ruling<>(new Verdict(rule, Verdict.Kind.STOP, message), null, end);
  }

  boolean stops() {
    return end != null;
  }

  /** The same stop, where another part was wanted. */
  <R> Ruling<R> stopped() {
    return new Ruling<>(verdict, null, end);
  }

  Optional<Result> ending() {
    return Optional.ofNullable(end);
  }

  /** The part of the document; only to be asked when no rule stopped. */
  T given() {
    return Objects.requireNonNull(part, () -> "rule " + verdict.rule() + " gave nothing");
  }
}
