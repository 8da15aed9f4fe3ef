package dk.rackship.vendor;

import static dk.rackship.words.Sentence.say;

import dk.rackship.words.Sentence;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that a vendor did not do. The sentence is a plain one that names the vendor, without
 * secrets and without what was sent. A record that does not exist is no failure but an empty
 * answer.
 */
public abstract sealed class VendorFailure extends RuntimeException {
  private final Vendor vendor;
  private final transient Sentence sentence;

  private VendorFailure(Vendor vendor, Sentence sentence, @Nullable Throwable cause) {
    super(sentence.toString(), cause);
    this.vendor = vendor;
    this.sentence = sentence;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Vendor vendor() {
    return vendor;
  }

  /** The login is dead: 401 anywhere, or 403 on the cheap call that proves a login. */
  public static final class LoginRefused extends VendorFailure {
    public LoginRefused(Vendor vendor) {
      super(vendor, say("%s refuses the login.", vendor.displayName()), null);
    }
  }

  /** 403 on one resource. Not a dead login by itself: prove that with the cheap call. */
  public static final class Forbidden extends VendorFailure {
    public Forbidden(Vendor vendor) {
      super(vendor, say("%s does not allow this.", vendor.displayName()), null);
    }
  }

  /** Too many calls, as the vendor says (429) or as our own limit does. Nothing has happened. */
  public static final class RateLimited extends VendorFailure {
    private final Duration retryAfter;

    public RateLimited(Vendor vendor, Duration retryAfter) {
      super(
          vendor,
          say(
              "%s takes no more calls for %s seconds.",
              vendor.displayName(), Math.max(1, retryAfter.toSeconds())),
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
      super(vendor, say("%s does not answer.", vendor.displayName()), cause);
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
      super(vendor, sentence(vendor, status, complaint.message()), null);
      this.status = status;
      this.complaint = complaint;
    }

    private static Sentence sentence(Vendor vendor, int status, String words) {
      return words.isBlank()
          ? say("%s refused with status %s, without a word.", vendor.displayName(), status)
          : say("%s refused: %s", vendor.displayName(), words);
    }

    public int status() {
      return status;
    }

    /** The vendor's own code ({@code 100} of Webshipper, say). */
    public Optional<String> code() {
      return Optional.ofNullable(complaint.code());
    }

    /** The field that the vendor complains of, in the vendor's notation. */
    public Optional<String> pointer() {
      return Optional.ofNullable(complaint.pointer());
    }
  }

  /** The account does not exist: no such host, or nothing there that knows it. */
  public static final class UnknownHost extends VendorFailure {
    public UnknownHost(Vendor vendor, @Nullable Throwable cause) {
      super(vendor, say("%s has no account of that name.", vendor.displayName()), cause);
    }
  }
}
