package dk.rackship.vendor;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that a vendor did not do. The message is a plain sentence that names the vendor, without
 * secrets and without what was sent. A record that does not exist is no failure but an empty
 * answer.
 */
public abstract sealed class VendorFailure extends RuntimeException {
  private final Vendor vendor;

  private VendorFailure(Vendor vendor, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.vendor = vendor;
  }

  public Vendor vendor() {
    return vendor;
  }

  /** The login is dead: 401 anywhere, or 403 on the cheap call that proves a login. */
  public static final class LoginRefused extends VendorFailure {
    public LoginRefused(Vendor vendor) {
      super(vendor, vendor.displayName() + " refuses the login.", null);
    }
  }

  /** 403 on one resource. Not a dead login by itself: prove that with the cheap call. */
  public static final class Forbidden extends VendorFailure {
    public Forbidden(Vendor vendor) {
      super(vendor, vendor.displayName() + " does not allow this.", null);
    }
  }

  /** Too many calls, as the vendor says (429) or as our own limit does. Nothing has happened. */
  public static final class RateLimited extends VendorFailure {
    private final Duration retryAfter;

    public RateLimited(Vendor vendor, Duration retryAfter) {
      super(
          vendor,
          "%s takes no more calls for %d seconds."
              .formatted(vendor.displayName(), Math.max(1, retryAfter.toSeconds())),
          null);
      this.retryAfter = retryAfter;
    }

    /** How long to wait; zero or more. */
    public Duration retryAfter() {
      return retryAfter;
    }
  }

  /** No connection, no answer in time, an answer that ended early or made no sense, or a 5xx. */
  public static final class Unavailable extends VendorFailure {
    private final boolean mayHaveHappened;

    public Unavailable(Vendor vendor, boolean mayHaveHappened, @Nullable Throwable cause) {
      super(vendor, vendor.displayName() + " does not answer.", cause);
      this.mayHaveHappened = mayHaveHappened;
    }

    /** Whether it was a write that was sent: look before you repeat it. */
    public boolean mayHaveHappened() {
      return mayHaveHappened;
    }
  }

  /** Any other 4xx: repeating it unchanged is useless. */
  public static final class Rejected extends VendorFailure {
    private final int status;
    private final Complaint complaint;

    public Rejected(Vendor vendor, int status, Complaint complaint) {
      super(vendor, "%s refused: %s".formatted(vendor.displayName(), complaint.message()), null);
      this.status = status;
      this.complaint = complaint;
    }

    public int status() {
      return status;
    }

    /** The vendor's own code ({@code 100} of Webshipper, say). */
    public Optional<String> code() {
      return Optional.ofNullable(complaint.code());
    }

    /** The vendor's own words, at most 300 characters. */
    public String words() {
      return complaint.message();
    }

    /** The field that the vendor complains of, in the vendor's notation. */
    public Optional<String> pointer() {
      return Optional.ofNullable(complaint.pointer());
    }
  }

  /** The account does not exist: no such host, or nothing there that knows it. */
  public static final class UnknownHost extends VendorFailure {
    public UnknownHost(Vendor vendor, @Nullable Throwable cause) {
      super(vendor, vendor.displayName() + " has no account of that name.", cause);
    }
  }
}
