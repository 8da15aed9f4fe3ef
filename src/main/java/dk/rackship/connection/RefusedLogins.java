package dk.rackship.connection;

import static dk.rackship.words.Sentence.say;

import dk.rackship.words.Sentence;
import java.util.Optional;

/** P2: which of a connection's stored logins their vendors refuse. */
public record RefusedLogins(boolean rackbeat, boolean webshipper) {
  static final RefusedLogins NONE = new RefusedLogins(false, false);

  public boolean any() {
    return rackbeat || webshipper;
  }

  public RefusedLogins withRackbeat(boolean refused) {
    return new RefusedLogins(refused, webshipper);
  }

  public RefusedLogins withWebshipper(boolean refused) {
    return new RefusedLogins(rackbeat, refused);
  }

  /** What the merchant reads; empty where none is refused. */
  public Optional<Sentence> sentence() {
    if (rackbeat && webshipper) {
      return Optional.of(
          say("Rackbeat and Webshipper refuse their logins. Connect both again in the settings."));
    }
    var vendor = rackbeat ? "Rackbeat" : "Webshipper";
    return any()
        ? Optional.of(say("%s refuses the login. Connect it again in the settings.", vendor))
        : Optional.empty();
  }
}
