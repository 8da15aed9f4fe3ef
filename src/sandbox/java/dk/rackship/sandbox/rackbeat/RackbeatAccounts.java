package dk.rackship.sandbox.rackbeat;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All Rackbeat accounts, found by what a caller shows. Safe for many threads. */
@Singleton
public class RackbeatAccounts {
  private final Map<Integer, RackbeatAccount> accounts = new ConcurrentHashMap<>();

  /** Adds it, or puts it in the place of the one with the same id. */
  public void add(RackbeatAccount account) {
    accounts.put(account.id(), account);
  }

  /** Its tokens are refused from now on. */
  public void remove(RackbeatAccount account) {
    accounts.remove(account.id());
  }

  /** By API token. */
  Optional<RackbeatAccount> byToken(String token) {
    return accounts.values().stream().filter(a -> a.tokens().accepts(token)).findFirst();
  }

  /** By the one-time token of an installation that is still open. */
  Optional<RackbeatAccount> byInstallation(String token) {
    return accounts.values().stream().filter(a -> a.tokens().installing(token)).findFirst();
  }
}
