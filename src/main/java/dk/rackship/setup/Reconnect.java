package dk.rackship.setup;

import static dk.rackship.words.Sentence.say;

import dk.rackship.connection.Connection;
import dk.rackship.connection.ConnectionId;
import dk.rackship.connection.ConnectionStatus;
import dk.rackship.connection.Connections;
import dk.rackship.connection.RackbeatLogin;
import dk.rackship.connection.Secret;
import dk.rackship.connection.WebshipperAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** New logins for a connection (P2); what was parked goes on in order. */
@ApplicationScoped
public class Reconnect {
  private static final Logger LOG = LoggerFactory.getLogger(Reconnect.class);
  private final Connections connections;
  private final ProveLogins prove;
  private final RecordReconnected recording;
  private final CheckLogins checkLogins;
  private final Subscriptions subscriptions;
  private final FirstSync firstSync;

  @Inject
  public Reconnect(
      Connections connections,
      ProveLogins prove,
      RecordReconnected recording,
      CheckLogins checkLogins,
      Subscriptions subscriptions,
      FirstSync firstSync) {
    this.connections = connections;
    this.prove = prove;
    this.recording = recording;
    this.checkLogins = checkLogins;
    this.subscriptions = subscriptions;
    this.firstSync = firstSync;
  }

  /**
   * Throws as {@link Connect#byKeys}, and {@link Conflict} where a login is of another account than
   * before.
   *
   * @param rackbeatToken empty: the stored one stays
   * @param typed empty: the stored Webshipper login stays
   * @param switchAccount whether another account than before is meant
   */
  public Connection with(
      ConnectionId id,
      Optional<Secret> rackbeatToken,
      Optional<WebshipperCredentials> typed,
      boolean switchAccount) {
    var before = connections.find(id).orElseThrow();
    requireLogins(before, rackbeatToken, typed);
    typed.ifPresent(one -> refuseAnother(one.parsedAccount(), before, switchAccount));
    var logins = proven(id, rackbeatToken, typed);
    refuseSwitch(logins, before, switchAccount);
    recording.record(id, logins);
    if (logins.switchesFrom(before)) {
      subscriptions.remove(before);
    }
    return goOn(id);
  }

  private NewLogins proven(
      ConnectionId id, Optional<Secret> rackbeatToken, Optional<WebshipperCredentials> typed) {
    var webshipper = typed.map(one -> prove.webshipper(id, one));
    var self =
        rackbeatToken.map(
            token -> prove.rackbeat(new RackbeatLogin(id, token), ProveLogins.REFUSED_KEY));
    return new NewLogins(self.orElse(null), rackbeatToken.orElse(null), webshipper.orElse(null));
  }

  // The side that kept its login may have lost it meanwhile: better said now than with an order.
  private Connection goOn(ConnectionId id) {
    checkLogins.check(id);
    subscriptions.check(id);
    var connection = connections.find(id).orElseThrow();
    if (connection.status() == ConnectionStatus.SYNCING) {
      firstSync.start(id);
    }
    LOG.info("Reconnected connection={} status={}", id, connection.status());
    return connection;
  }

  private static void requireLogins(
      Connection before, Optional<Secret> rackbeat, Optional<WebshipperCredentials> webshipper) {
    var missing = new ArrayList<FieldError>();
    if (rackbeat.isEmpty() && (webshipper.isEmpty() || !before.hasLogins())) {
      missing.add(new FieldError("rackbeat", say("Give the API token of Rackbeat.")));
    }
    if (webshipper.isEmpty() && (rackbeat.isEmpty() || !before.hasLogins())) {
      missing.add(new FieldError("webshipper", say("Give the login of Webshipper.")));
    }
    if (!missing.isEmpty()) {
      throw new InvalidInput(missing);
    }
  }

  // Before any call: the password of one account is not shown to another.
  private static void refuseAnother(
      WebshipperAccount typed, Connection before, boolean switchAccount) {
    if (!switchAccount && !typed.equals(before.webshipperAccount())) {
      throw new Conflict(
          say(
              "This connection belongs to the Webshipper account %s, not %s.",
              before.webshipperAccount(), typed));
    }
  }

  private void refuseSwitch(NewLogins logins, Connection before, boolean switchAccount) {
    var account = logins.rackbeatAccountId(before);
    if (account.equals(before.rackbeatAccountId())) {
      return;
    }
    if (!switchAccount) {
      throw new Conflict(
          say(
              "This connection belongs to the Rackbeat account %s; the token is of %s.",
              before.rackbeatAccountId(), account));
    }
    if (connections.ofRackbeatAccount(account).isPresent()) {
      throw new Conflict(say("Rackbeat account %s has a connection already.", account));
    }
  }
}
