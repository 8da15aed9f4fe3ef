package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.WebshipperAccount;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.rackbeat.Rackbeat;
import dk.rackship.rackbeat.Self;
import dk.rackship.vendor.Vendor;
import dk.rackship.vendor.VendorFailure;
import dk.rackship.webshipper.Webshipper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Proves logins with the vendors before anything is stored. A refused one is an {@link
 * InvalidInput} naming the field; a vendor that does not answer passes through as {@link
 * VendorFailure.Unavailable}.
 */
@ApplicationScoped
class ProveLogins {
  static final FieldError REFUSED_KEY =
      new FieldError(
          "rackbeat.apiToken", say("Rackbeat refuses this API token. Make a new one in Rackbeat."));

  private final Rackbeat rackbeat;
  private final Webshipper webshipper;

  @Inject
  ProveLogins(Rackbeat rackbeat, Webshipper webshipper) {
    this.rackbeat = rackbeat;
    this.webshipper = webshipper;
  }

  /** Whose account the token opens. */
  Self rackbeat(RackbeatLogin login, FieldError whenRefused) {
    try {
      return rackbeat.self(login);
    } catch (VendorFailure.LoginRefused e) {
      throw new InvalidInput(List.of(whenRefused));
    } catch (VendorFailure.UnknownHost e) {
      throw new VendorFailure.Unavailable(Vendor.RACKBEAT, false, e);
    }
  }

  /** A login that works. A password is exchanged for a token at once, and forgotten. */
  WebshipperLogin webshipper(ConnectionId connection, WebshipperCredentials typed) {
    var account = typed.parsedAccount();
    var token = typed.apiToken();
    return token == null
        ? byPassword(connection, account, typed.typedPassword())
        : byToken(new WebshipperLogin(connection, account, token));
  }

  private WebshipperLogin byToken(WebshipperLogin login) {
    try {
      webshipper.orderChannels(login);
      return login;
    } catch (VendorFailure.LoginRefused | VendorFailure.Forbidden e) {
      throw new InvalidInput(
          "webshipper.apiToken",
          say(
              "Webshipper refuses this access token. It must be of account %s, and may read order"
                  + " channels.",
              login.account()));
    } catch (VendorFailure.UnknownHost e) {
      throw unknown(login.account());
    }
  }

  private WebshipperLogin byPassword(
      ConnectionId connection, WebshipperAccount account, WebshipperCredentials.Password typed) {
    try {
      var token = webshipper.token(account, typed.email(), typed.password());
      return new WebshipperLogin(connection, account, token);
    } catch (VendorFailure.LoginRefused | VendorFailure.Rejected e) {
      throw new InvalidInput(
          "webshipper.password",
          say("Webshipper refuses this e-mail and password. Try them at Webshipper's own login."));
    } catch (VendorFailure.UnknownHost e) {
      throw unknown(account);
    }
  }

  private static InvalidInput unknown(WebshipperAccount account) {
    return new InvalidInput(
        "webshipper.account", say("There is no Webshipper account %s.", account));
  }
}
