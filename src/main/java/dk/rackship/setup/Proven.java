package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.Installation;
import dk.rackship.connection.Secret;
import dk.rackship.connection.Settings;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.rackbeat.Self;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Both logins, proven.
 *
 * @param webshipper carries the id that a new connection gets
 * @param installation what accepted it; null: connected by keys
 */
record Proven(
    Self self, Secret rackbeat, WebshipperLogin webshipper, @Nullable Installation installation) {

  String rackbeatAccountId() {
    return self.userAccount().id();
  }

  String companyName() {
    return CompanyName.of(self.userAccount()).value();
  }

  /** Whether the connection of this Rackbeat account had another Webshipper account before. */
  boolean switches(Connection before) {
    return !webshipper.account().equals(before.webshipperAccount());
  }

  /** A connection that is made of it. */
  Connection connection(Settings defaults, Instant now) {
    return new Connection(
        webshipper.connection(),
        new Connection.RackbeatAccount(rackbeatAccountId(), companyName(), defaults, now),
        webshipper.account());
  }
}
