package dk.rackship.setup;

import dk.rackship.connection.Connection;
import dk.rackship.connection.Secret;
import dk.rackship.connection.WebshipperAccount;
import dk.rackship.connection.WebshipperLogin;
import dk.rackship.rackbeat.Self;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proven logins that take the place of stored ones; null: that side stays as it is.
 *
 * @param self whose account the Rackbeat token opens
 */
record NewLogins(
    @Nullable Self self, @Nullable Secret rackbeat, @Nullable WebshipperLogin webshipper) {

  String rackbeatAccountId(Connection before) {
    return account().map(Self.UserAccount::id).orElse(before.rackbeatAccountId());
  }

  String companyName(Connection before) {
    return account().map(CompanyName::of).map(CompanyName::value).orElse(before.companyName());
  }

  WebshipperAccount webshipperAccount(Connection before) {
    return webshipper == null ? before.webshipperAccount() : webshipper.account();
  }

  /** Whether either side is another account than before. */
  boolean switchesFrom(Connection before) {
    return !rackbeatAccountId(before).equals(before.rackbeatAccountId())
        || !webshipperAccount(before).equals(before.webshipperAccount());
  }

  private Optional<Self.UserAccount> account() {
    return Optional.ofNullable(self).map(Self::userAccount);
  }
}
