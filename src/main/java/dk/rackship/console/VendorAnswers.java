package dk.rackship.console;

import static dk.rackship.words.Sentence.say;

import dk.rackship.vendor.VendorFailure;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * How a vendor's failure is answered: 503 where waiting helps, 409 where a person must do something
 * first. Pure.
 */
final class VendorAnswers {
  private static final long PAUSE_SECONDS = 30;

  private VendorAnswers() {}

  static Response of(VendorFailure failure) {
    if (failure instanceof VendorFailure.RateLimited limited) {
      return away(failure, Math.max(1, limited.retryAfter().toSeconds()));
    }
    if (failure instanceof VendorFailure.Unavailable) {
      return away(failure, PAUSE_SECONDS);
    }
    return Problem.of(409, failure.sentence()).answer().build();
  }

  private static Response away(VendorFailure failure, long seconds) {
    return Problem.of(503, failure.sentence().then(say("Try again later.")))
        .answer()
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .build();
  }
}
