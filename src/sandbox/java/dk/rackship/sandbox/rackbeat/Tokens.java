package dk.rackship.sandbox.rackbeat;

import dk.rackship.sandbox.Assumptions;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** API tokens and open installations of one account. Safe for many threads. */
public final class Tokens {
  private final Set<String> accepted = ConcurrentHashMap.newKeySet();
  private final Set<String> installations = ConcurrentHashMap.newKeySet();
  private final Set<String> ofPlugin = ConcurrentHashMap.newKeySet();
  private volatile String byHand;

  Tokens(String first) {
    byHand = first;
    accepted.add(first);
  }

  boolean accepts(String token) {
    return accepted.contains(token);
  }

  boolean installing(String token) {
    return installations.contains(token);
  }

  /** The API token that was made by hand last. */
  String byHand() {
    return byHand;
  }

  /** Makes an API token by hand. */
  public String make() {
    byHand = fresh();
    return byHand;
  }

  /** Ends every token, also those that installations got. */
  public void revoke() {
    accepted.clear();
    ofPlugin.clear();
  }

  private String fresh() {
    String token = "rb-" + UUID.randomUUID();
    accepted.add(token);
    return token;
  }

  /** A one-time token, as Rackbeat hands it to the begin URL. */
  public String beginInstallation() {
    String token = UUID.randomUUID().toString();
    installations.add(token);
    return token;
  }

  /** Uses the one-time token up, for a permanent one. */
  String accept(String installation) {
    cancel(installation);
    String token = fresh();
    ofPlugin.add(token);
    return token;
  }

  /** The one-time token is worth nothing any more. */
  void cancel(String installation) {
    installations.remove(installation);
  }

  /** A new token for an old one, which ends. */
  String replace(String old) {
    String token = fresh();
    if (Assumptions.OLD_TOKEN_ENDS_AT_ONCE) {
      accepted.remove(old);
    }
    return token;
  }

  /** Ends the tokens that installations gave. */
  void endInstallations() {
    accepted.removeAll(ofPlugin);
    ofPlugin.clear();
  }
}
