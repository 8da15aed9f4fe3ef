package dk.rackship.vendor;

import dk.rackship.vendor.VendorFailure.Forbidden;
import dk.rackship.vendor.VendorFailure.LoginRefused;
import dk.rackship.vendor.VendorFailure.RateLimited;
import dk.rackship.vendor.VendorFailure.Rejected;
import dk.rackship.vendor.VendorFailure.Unavailable;
import dk.rackship.vendor.VendorFailure.UnknownHost;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.stream.Stream;

/** What an answer, or none, means. */
record Failures(Vendor vendor, CallKind kind) {

  /** An answer of 300 and above. */
  VendorFailure of(Answer answer, Instant now) {
    return switch (answer.status()) {
      case 401 -> new LoginRefused(vendor);
      case 403 -> kind.isAboutTheLogin() ? new LoginRefused(vendor) : new Forbidden(vendor);
      case 429 -> new RateLimited(vendor, RetryAfter.parse(answer.retryAfter(), now));
      case 404 -> kind.isAboutTheLogin() ? new UnknownHost(vendor, null) : rejected(answer);
      // OAuth's invalid_grant: the password is wrong
      case 400 -> kind == CallKind.TOKEN ? new LoginRefused(vendor) : rejected(answer);
      default -> answer.status() >= 400 && answer.status() < 500 ? rejected(answer) : broken();
    };
  }

  /** No answer, or one that could not be read. */
  VendorFailure of(Throwable silence) {
    if (kind.isAboutTheLogin() && hasCause(silence, UnknownHostException.class)) {
      return new UnknownHost(vendor, silence);
    }
    return new Unavailable(vendor, kind == CallKind.WRITE && !neverSent(silence), silence);
  }

  private VendorFailure broken() {
    return new Unavailable(vendor, kind == CallKind.WRITE, null);
  }

  private VendorFailure rejected(Answer answer) {
    return new Rejected(vendor, answer.status(), Complaint.of(answer.body()));
  }

  private static boolean neverSent(Throwable failure) {
    return hasCause(failure, UnknownHostException.class)
        || hasCause(failure, ConnectException.class)
        || hasCause(failure, NoRouteToHostException.class)
        || isConnectTimeout(failure);
  }

  // The HTTP client's own time-out of connecting is an InterruptedIOException, that of reading a
  // SocketTimeoutException, which is one too.
  private static boolean isConnectTimeout(Throwable failure) {
    return hasCause(failure, InterruptedIOException.class)
        && !hasCause(failure, SocketTimeoutException.class);
  }

  private static boolean hasCause(Throwable failure, Class<? extends Exception> type) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(type::isInstance);
  }
}
