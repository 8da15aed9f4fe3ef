package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.Installation;
import dk.rackship.connection.Installations;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.Secret;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.vendor.VendorFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Connects a merchant's two accounts, by keys or from Rackbeat's app store (I1, I2). Nothing is
 * stored before both logins are proven, but for Rackbeat's answer to the acceptance, which comes
 * once only. May be repeated after a failure at any step.
 */
@ApplicationScoped
public class Connect {
  private static final Logger LOG = LoggerFactory.getLogger(Connect.class);
  private static final Pattern TOKEN = Pattern.compile("[!-~&&[^./\\\\]][!-~&&[^/\\\\]]{0,499}");
  private final ProveLogins prove;
  private final AcceptInstallation accept;
  private final Installations installations;
  private final Rackbeat rackbeat;
  private final MakeConnection make;

  @Inject
  public Connect(
      ProveLogins prove,
      AcceptInstallation accept,
      Installations installations,
      Rackbeat rackbeat,
      MakeConnection make) {
    this.prove = prove;
    this.accept = accept;
    this.installations = installations;
    this.rackbeat = rackbeat;
    this.make = make;
  }

  /**
   * By an API token of Rackbeat. Throws {@link InvalidInput} with the field of a refused login, and
   * {@code VendorFailure.Unavailable} where a vendor does not answer.
   */
  public Connected byKeys(Secret apiToken, WebshipperCredentials typed) {
    var webshipper = prove.webshipper(ConnectionId.random(), typed);
    var login = new RackbeatLogin(webshipper.connection(), apiToken);
    var self = prove.rackbeat(login, ProveLogins.REFUSED_KEY);
    return make.make(new Proven(self, apiToken, webshipper, null));
  }

  /** From the app store, with the one-time token of the page that it opened. Throws as above. */
  public Connected install(Secret installToken, WebshipperCredentials typed) {
    requirePathSegment(installToken);
    var id =
        installations.find(installToken).map(Installation::owner).orElseGet(ConnectionId::random);
    var webshipper = prove.webshipper(id, typed);
    var installation = accept.accept(installToken, id);
    var token = installations.accessToken(installation);
    var self = prove.rackbeat(new RackbeatLogin(id, token), AcceptInstallation.PRESS_AGAIN);
    return make.make(new Proven(self, token, webshipper, installation));
  }

  /** The merchant does not want to: Rackbeat is told. */
  public void cancel(Secret installToken) {
    requirePathSegment(installToken);
    try {
      rackbeat.cancelInstallation(installToken.reveal());
    } catch (VendorFailure.Rejected e) {
      LOG.info("Installation to be cancelled is over already", e);
    }
  }

  // It becomes a part of an address at Rackbeat: nothing in it may lead to another one.
  private static void requirePathSegment(Secret installToken) {
    if (!TOKEN.matcher(installToken.reveal()).matches()) {
      throw new InvalidInput(
          "token", say("This is no installation of Rackbeat. Press Install there."));
    }
  }
}
