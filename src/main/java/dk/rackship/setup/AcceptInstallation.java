package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Installation;
import dk.rackship.connection.Installations;
import dk.rackship.connection.Secret;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.vendor.VendorFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Accepts an installation at Rackbeat, once, and keeps the answer before anything else happens
 * ({@code contracts/rackbeat.openapi.yaml}, acceptIntegration: assumed to work once only).
 */
@ApplicationScoped
class AcceptInstallation {
  private static final Logger LOG = LoggerFactory.getLogger(AcceptInstallation.class);
  static final FieldError PRESS_AGAIN =
      new FieldError(
          "token",
          say(
              "Rackbeat did not confirm this installation. Press Install in Rackbeat again: the new"
                  + " installation goes on where this one was."));

  private final Rackbeat rackbeat;
  private final Installations installations;
  private final Clock clock;

  @Inject
  AcceptInstallation(Rackbeat rackbeat, Installations installations, Clock clock) {
    this.rackbeat = rackbeat;
    this.installations = installations;
    this.clock = clock;
  }

  /** What was accepted before with this token, or is accepted now. */
  Installation accept(Secret installToken, ConnectionId owner) {
    return installations.find(installToken).orElseGet(() -> acceptNow(installToken, owner));
  }

  // A second request for the same installation may have been quicker: then Rackbeat refuses this
  // one.

  private Installation acceptNow(Secret installToken, ConnectionId owner) {
    try {
      var kept = installations.accepted(installToken, owner, answer(installToken));
      LOG.info("Installation accepted at Rackbeat connection={}", owner);
      return kept;
    } catch (InvalidInput e) {
      return installations.find(installToken).orElseThrow(() -> e);
    }
  }

  private Installation.Answer answer(Secret installToken) {
    try {
      var accepted = rackbeat.acceptInstallation(installToken.reveal());
      return new Installation.Answer(
          accepted.accessToken(), accepted.appSlug(), accepted.redirectTo(), clock.instant());
    } catch (VendorFailure.Unavailable e) {
      if (!e.mayHaveHappened()) {
        throw e;
      }
      throw pressAgain();
    } catch (VendorFailure.Rejected
        | VendorFailure.LoginRefused
        | VendorFailure.Forbidden
        | VendorFailure.UnknownHost e) {
      throw pressAgain();
    }
  }

  private static InvalidInput pressAgain() {
    return new InvalidInput(List.of(PRESS_AGAIN));
  }
}
