package dk.rackship.vendor;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is no success.
 *
 * @param retryAfter the header, as it came
 * @param body the beginning of it; empty where it does not matter
 */
record Answer(int status, @Nullable String retryAfter, String body) {

  /**
   * Carries the answer out of the HTTP client to the one place that knows what the call was for.
   */
  static final class Refused extends RuntimeException {
    private final Answer answer;

    Refused(Answer answer) {
      super("status " + answer.status(), null, false, false);
      this.answer = answer;
    }

    Answer answer() {
      return answer;
    }
  }
}
