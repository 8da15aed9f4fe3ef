package dk.rackship.sandbox.webshipper;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All Webshipper accounts by name. Safe for many threads. */
@Singleton
public class WebshipperAccounts {
  private final Map<String, WebshipperAccount> accounts = new ConcurrentHashMap<>();

  /** Adds it, or puts it in the place of the one with the same name. */
  public void add(WebshipperAccount account) {
    accounts.put(account.name(), account);
  }

  /** Its host is unknown from now on. */
  public void remove(WebshipperAccount account) {
    accounts.remove(account.name());
  }

  Optional<WebshipperAccount> find(String name) {
    return Optional.ofNullable(accounts.get(name));
  }
}
