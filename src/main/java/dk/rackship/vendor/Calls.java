package dk.rackship.vendor;

import jakarta.ws.rs.ProcessingException;
import java.io.EOFException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Makes one call at a time, and names what goes wrong with it. */
final class Calls {
  private final Vendor vendor;
  private final TransactionGuard guard;
  private final CallTimes times;
  private final Clock clock;

  Calls(Vendor vendor, TransactionGuard guard, CallTimes times, Clock clock) {
    this.vendor = vendor;
    this.guard = guard;
    this.times = times;
    this.clock = clock;
  }

  <T> T make(CallKind kind, Supplier<T> call) {
    guard.check();
    var failures = new Failures(vendor, kind);
    var started = System.nanoTime();
    try {
      var result = call.get();
      if (result == null) {
        throw failures.of(new EOFException("an answer without a body"));
      }
      return result;
    } catch (Answer.Refused e) {
      throw failures.of(e.answer(), clock.instant());
    } catch (ProcessingException e) {
      times.unanswered(vendor, Duration.ofNanos(System.nanoTime() - started));
      throw failures.of(e);
    }
  }
}
