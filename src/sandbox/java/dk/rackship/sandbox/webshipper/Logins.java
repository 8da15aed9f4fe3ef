package dk.rackship.sandbox.webshipper;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one user of an account, its password, and the tokens: those made by hand in Webshipper's
 * pages, and those got for the password. Safe for many threads.
 */
public final class Logins {
  /** E-mail of the user. */
  public static final String EMAIL = "merchant@example.test";

  /** The password from the start, with every character that a careless client breaks. */
  public static final String PASSWORD = "p&ss+w%rd#æ";

  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Set<String> byPassword = ConcurrentHashMap.newKeySet();
  private volatile String byHand;
  private volatile String password = PASSWORD;

  Logins(String first) {
    byHand = first;
    tokens.add(first);
  }

  boolean accepts(String token) {
    return tokens.contains(token) || byPassword.contains(token);
  }

  /** Whether it is the user's; nobody's where the user is deleted. */
  boolean right(String email, String typed) {
    return !password.isEmpty() && EMAIL.equals(email) && password.equals(typed);
  }

  /** A token for the password. */
  String forPassword() {
    String token = fresh();
    byPassword.add(token);
    return token;
  }

  /** The password as it is now; empty where the user is deleted. */
  public String password() {
    return password;
  }

  /** The access token that was made by hand last. */
  public String byHand() {
    return byHand;
  }

  /** Makes an access token by hand. */
  public String make() {
    byHand = fresh();
    tokens.add(byHand);
    return byHand;
  }

  /** Ends the access tokens that were made by hand. */
  public void revoke() {
    tokens.clear();
  }

  /** Ends the tokens that were got for the password. */
  public void end() {
    byPassword.clear();
  }

  /** Another password, or the user back; tokens got for the one before end. */
  public void change(String newPassword) {
    password = newPassword;
    end();
  }

  /** The user is deleted: its tokens end, and its password is nobody's. */
  public void deleteUser() {
    change("");
  }

  private static String fresh() {
    return "ws-" + UUID.randomUUID();
  }
}
